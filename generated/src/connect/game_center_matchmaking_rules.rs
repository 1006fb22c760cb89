// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center matchmaking rules: `/v1/gameCenterMatchmakingRules`.

use super::{
    GameCenterMatchmakingBooleanRuleResultsV1Metric,
    GameCenterMatchmakingNumberRuleResultsV1Metric, GameCenterMatchmakingRuleErrorsV1Metric,
    game_center_matchmaking_rule_sets,
};
use crate::runtime::emit::*;

/// Creates one of the game center matchmaking rules.
///
/// `POST /v1/gameCenterMatchmakingRules`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterMatchmakingRules)
pub fn create(
    body: GameCenterMatchmakingRuleCreate,
) -> Request<Document<GameCenterMatchmakingRule>> {
    Request::new(Method::Post, "/v1/gameCenterMatchmakingRules").body(body)
}

/// Changes one of the game center matchmaking rules.
///
/// `PATCH /v1/gameCenterMatchmakingRules/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterMatchmakingRules-_id_)
pub fn update(
    id: impl Into<Id<GameCenterMatchmakingRule>>,
    body: GameCenterMatchmakingRuleUpdate,
) -> Request<Document<GameCenterMatchmakingRule>> {
    Request::new(Method::Patch, "/v1/gameCenterMatchmakingRules/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center matchmaking rules.
///
/// `DELETE /v1/gameCenterMatchmakingRules/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterMatchmakingRules-_id_)
pub fn delete(id: impl Into<Id<GameCenterMatchmakingRule>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterMatchmakingRules/{id}").path("id", id.into())
}

/// Measures the matchmaking boolean rule results of one of the game center matchmaking rules.
///
/// `GET /v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingBooleanRuleResults`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRules-_id_-metrics-matchmakingBooleanRuleResults)
pub fn matchmaking_boolean_rule_results_metrics(
    id: impl Into<Id<GameCenterMatchmakingRule>>,
    granularity: Granularity,
) -> Request<
    Page<GameCenterMatchmakingBooleanRuleResultsV1Metric>,
    MatchmakingBooleanRuleResultsMetricsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingBooleanRuleResults",
    )
    .path("id", id.into())
    .one::<Granularity>("granularity", granularity)
    .required("granularity")
    .limited(200)
}

/// Measures the matchmaking number rule results of one of the game center matchmaking rules.
///
/// `GET /v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingNumberRuleResults`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRules-_id_-metrics-matchmakingNumberRuleResults)
pub fn matchmaking_number_rule_results_metrics(
    id: impl Into<Id<GameCenterMatchmakingRule>>,
    granularity: Granularity,
) -> Request<
    Page<GameCenterMatchmakingNumberRuleResultsV1Metric>,
    MatchmakingNumberRuleResultsMetricsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingNumberRuleResults",
    )
    .path("id", id.into())
    .one::<Granularity>("granularity", granularity)
    .required("granularity")
    .limited(200)
}

/// Measures the matchmaking rule errors of one of the game center matchmaking rules.
///
/// `GET /v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingRuleErrors`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingRules-_id_-metrics-matchmakingRuleErrors)
pub fn matchmaking_rule_errors_metrics(
    id: impl Into<Id<GameCenterMatchmakingRule>>,
    granularity: Granularity,
) -> Request<Page<GameCenterMatchmakingRuleErrorsV1Metric>, MatchmakingRuleErrorsMetricsQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterMatchmakingRules/{id}/metrics/matchmakingRuleErrors",
    )
    .path("id", id.into())
    .one::<Granularity>("granularity", granularity)
    .required("granularity")
    .limited(200)
}

/// The parameters of [`matchmaking_boolean_rule_results_metrics`](fn@matchmaking_boolean_rule_results_metrics).
pub enum MatchmakingBooleanRuleResultsMetricsQuery {}
impl Query for MatchmakingBooleanRuleResultsMetricsQuery {
    type Joins = ();
}

impl
    Request<
        Page<GameCenterMatchmakingBooleanRuleResultsV1Metric>,
        MatchmakingBooleanRuleResultsMetricsQuery,
    >
{
    /// Sets `groupBy`.
    pub fn group_by(self, values: impl IntoIterator<Item = GroupBy>) -> Self {
        self.list::<GroupBy, _>("groupBy", values)
    }

    /// Sets `filter[result]`.
    pub fn filter_result(self, value: impl Into<String>) -> Self {
        self.one::<String>("filter[result]", value.into())
    }

    /// Sets `filter[gameCenterMatchmakingQueue]`.
    pub fn filter_game_center_matchmaking_queue(self, value: impl Into<String>) -> Self {
        self.one::<String>("filter[gameCenterMatchmakingQueue]", value.into())
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`matchmaking_number_rule_results_metrics`](fn@matchmaking_number_rule_results_metrics).
pub enum MatchmakingNumberRuleResultsMetricsQuery {}
impl Query for MatchmakingNumberRuleResultsMetricsQuery {
    type Joins = ();
}

impl
    Request<
        Page<GameCenterMatchmakingNumberRuleResultsV1Metric>,
        MatchmakingNumberRuleResultsMetricsQuery,
    >
{
    /// Sets `groupBy`.
    pub fn group_by(
        self,
        values: impl IntoIterator<Item = MatchmakingNumberRuleResultsMetricsGroupBy>,
    ) -> Self {
        self.list::<MatchmakingNumberRuleResultsMetricsGroupBy, _>("groupBy", values)
    }

    /// Sets `filter[gameCenterMatchmakingQueue]`.
    pub fn filter_game_center_matchmaking_queue(self, value: impl Into<String>) -> Self {
        self.one::<String>("filter[gameCenterMatchmakingQueue]", value.into())
    }

    /// Sets `sort`.
    pub fn sort(
        self,
        values: impl IntoIterator<Item = MatchmakingNumberRuleResultsMetricsSort>,
    ) -> Self {
        self.list::<MatchmakingNumberRuleResultsMetricsSort, _>("sort", values)
    }
}

/// The parameters of [`matchmaking_rule_errors_metrics`](fn@matchmaking_rule_errors_metrics).
pub enum MatchmakingRuleErrorsMetricsQuery {}
impl Query for MatchmakingRuleErrorsMetricsQuery {
    type Joins = ();
}

impl Request<Page<GameCenterMatchmakingRuleErrorsV1Metric>, MatchmakingRuleErrorsMetricsQuery> {
    /// Sets `groupBy`.
    pub fn group_by(
        self,
        values: impl IntoIterator<Item = MatchmakingRuleErrorsMetricsGroupBy>,
    ) -> Self {
        self.list::<MatchmakingRuleErrorsMetricsGroupBy, _>("groupBy", values)
    }

    /// Sets `filter[gameCenterMatchmakingQueue]`.
    pub fn filter_game_center_matchmaking_queue(self, value: impl Into<String>) -> Self {
        self.one::<String>("filter[gameCenterMatchmakingQueue]", value.into())
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// A resource of the type `gameCenterMatchmakingRules`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingRule {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterMatchmakingRule>,
    /// What it is.
    pub attributes: GameCenterMatchmakingRuleAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterMatchmakingRule,
    "gameCenterMatchmakingRules",
    attributes,
    links
);

/// The attributes of [`GameCenterMatchmakingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingRuleAttributes {
    /// `description`
    pub description: Option<String>,
    /// `expression`
    pub expression: Option<String>,
    /// `referenceName`
    pub reference_name: Option<String>,
    /// `type`
    pub r#type: Option<GameCenterMatchmakingRuleType>,
    /// `weight`
    pub weight: Option<f64>,
}

impl Object for GameCenterMatchmakingRuleAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "description" => read_value(&mut self.description, map),
            "expression" => read_value(&mut self.expression, map),
            "referenceName" => read_value(&mut self.reference_name, map),
            "type" => read_value(&mut self.r#type, map),
            "weight" => read_value(&mut self.weight, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingRuleAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingRuleAttributes")
            .member("description", &self.description)
            .member("expression", &self.expression)
            .member("referenceName", &self.reference_name)
            .member("type", &self.r#type)
            .member("weight", &self.weight)
            .end()
    }
}
object!(GameCenterMatchmakingRuleAttributes);

/// Creates one `GameCenterMatchmakingRule`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterMatchmakingRuleCreate(Body);

impl GameCenterMatchmakingRuleCreate {
    /// With what is required.
    pub fn new(
        description: impl Into<String>,
        expression: impl Into<String>,
        reference_name: impl Into<String>,
        r#type: GameCenterMatchmakingRuleType,
        rule_set: impl Into<Id<game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSet>>,
    ) -> Self {
        Self(
            Body::new("gameCenterMatchmakingRules")
                .with_attributes()
                .with_relationships()
                .attribute("description", description.into())
                .attribute("expression", expression.into())
                .attribute("referenceName", reference_name.into())
                .attribute("type", r#type)
                .to_one::<game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSet>(
                    "ruleSet",
                    "gameCenterMatchmakingRuleSets",
                    rule_set.into(),
                ),
        )
    }

    /// Sets `weight`.
    pub fn weight(self, weight: f64) -> Self {
        Self(self.0.attribute("weight", weight))
    }

    /// Sends null for `weight`.
    pub fn clear_weight(self) -> Self {
        Self(self.0.clear_attribute("weight"))
    }
}
body!(GameCenterMatchmakingRuleCreate);

/// Changes one `GameCenterMatchmakingRule`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterMatchmakingRuleUpdate(Body);

impl GameCenterMatchmakingRuleUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterMatchmakingRules"))
    }

    /// Sets `description`.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.attribute("description", description.into()))
    }

    /// Sets `expression`.
    pub fn expression(self, expression: impl Into<String>) -> Self {
        Self(self.0.attribute("expression", expression.into()))
    }

    /// Sets `weight`.
    pub fn weight(self, weight: f64) -> Self {
        Self(self.0.attribute("weight", weight))
    }

    /// Sends null for `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear_attribute("description"))
    }

    /// Sends null for `expression`.
    pub fn clear_expression(self) -> Self {
        Self(self.0.clear_attribute("expression"))
    }

    /// Sends null for `weight`.
    pub fn clear_weight(self) -> Self {
        Self(self.0.clear_attribute("weight"))
    }
}
body!(GameCenterMatchmakingRuleUpdate, default);

values! {
    /// Values of `type`.
    pub enum GameCenterMatchmakingRuleType {
        Compatible = "COMPATIBLE",
        Distance = "DISTANCE",
        Match = "MATCH",
        Team = "TEAM",
    }
}

names! {
    /// The fields that `fields[gameCenterMatchmakingRules]` can choose.
    pub enum GameCenterMatchmakingRuleField {
        ReferenceName = "referenceName",
        Description = "description",
        Type = "type",
        Expression = "expression",
        Weight = "weight",
    }
}

impl Field for GameCenterMatchmakingRuleField {
    const PARAMETER: &'static str = "fields[gameCenterMatchmakingRules]";
}

names! {
    /// Values of `granularity`.
    pub enum Granularity {
        P1d = "P1D",
        Pt1h = "PT1H",
        Pt15m = "PT15M",
    }
}

names! {
    /// Values of `groupBy`.
    pub enum GroupBy {
        Result = "result",
        GameCenterMatchmakingQueue = "gameCenterMatchmakingQueue",
    }
}

names! {
    /// Values of `groupBy`.
    pub enum MatchmakingNumberRuleResultsMetricsGroupBy {
        GameCenterMatchmakingQueue = "gameCenterMatchmakingQueue",
    }
}

names! {
    /// Values of `sort`.
    pub enum MatchmakingNumberRuleResultsMetricsSort {
        Count = "count",
        CountDescending = "-count",
        AverageResult = "averageResult",
        AverageResultDescending = "-averageResult",
        P50Result = "p50Result",
        P50ResultDescending = "-p50Result",
        P95Result = "p95Result",
        P95ResultDescending = "-p95Result",
    }
}

names! {
    /// Values of `groupBy`.
    pub enum MatchmakingRuleErrorsMetricsGroupBy {
        GameCenterMatchmakingQueue = "gameCenterMatchmakingQueue",
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        Count = "count",
        CountDescending = "-count",
    }
}
