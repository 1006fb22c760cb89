// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center matchmaking queues: `/v1/gameCenterMatchmakingQueues`.

use super::{
    GameCenterMatchmakingQueueRequestsV1Metric, GameCenterMatchmakingQueueSizesV1Metric,
    GameCenterMatchmakingSessionsV1Metric, game_center_matchmaking_rule_sets,
};
use crate::runtime::emit::*;

/// Lists game center matchmaking queues.
///
/// `GET /v1/gameCenterMatchmakingQueues`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingQueues)
pub fn list() -> Request<Page<GameCenterMatchmakingQueue>, ListQuery> {
    Request::new(Method::Get, "/v1/gameCenterMatchmakingQueues").limited(200)
}

/// Reads one of the game center matchmaking queues.
///
/// `GET /v1/gameCenterMatchmakingQueues/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingQueues-_id_)
pub fn get(
    id: impl Into<Id<GameCenterMatchmakingQueue>>,
) -> Request<Document<GameCenterMatchmakingQueue>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterMatchmakingQueues/{id}").path("id", id.into())
}

/// Creates one of the game center matchmaking queues.
///
/// `POST /v1/gameCenterMatchmakingQueues`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterMatchmakingQueues)
pub fn create(
    body: GameCenterMatchmakingQueueCreate,
) -> Request<Document<GameCenterMatchmakingQueue>> {
    Request::new(Method::Post, "/v1/gameCenterMatchmakingQueues").body(body)
}

/// Changes one of the game center matchmaking queues.
///
/// `PATCH /v1/gameCenterMatchmakingQueues/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterMatchmakingQueues-_id_)
pub fn update(
    id: impl Into<Id<GameCenterMatchmakingQueue>>,
    body: GameCenterMatchmakingQueueUpdate,
) -> Request<Document<GameCenterMatchmakingQueue>> {
    Request::new(Method::Patch, "/v1/gameCenterMatchmakingQueues/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center matchmaking queues.
///
/// `DELETE /v1/gameCenterMatchmakingQueues/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterMatchmakingQueues-_id_)
pub fn delete(id: impl Into<Id<GameCenterMatchmakingQueue>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterMatchmakingQueues/{id}").path("id", id.into())
}

/// Measures the experiment matchmaking queue sizes of one of the game center matchmaking queues.
///
/// `GET /v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingQueueSizes`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingQueues-_id_-metrics-experimentMatchmakingQueueSizes)
pub fn experiment_matchmaking_queue_sizes_metrics(
    id: impl Into<Id<GameCenterMatchmakingQueue>>,
    granularity: Granularity,
) -> Request<
    Page<GameCenterMatchmakingQueueSizesV1Metric>,
    ExperimentMatchmakingQueueSizesMetricsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingQueueSizes",
    )
    .path("id", id.into())
    .one::<Granularity>("granularity", granularity)
    .required("granularity")
    .limited(200)
}

/// Measures the experiment matchmaking requests of one of the game center matchmaking queues.
///
/// `GET /v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingRequests`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingQueues-_id_-metrics-experimentMatchmakingRequests)
pub fn experiment_matchmaking_requests_metrics(
    id: impl Into<Id<GameCenterMatchmakingQueue>>,
    granularity: Granularity,
) -> Request<
    Page<GameCenterMatchmakingQueueRequestsV1Metric>,
    ExperimentMatchmakingRequestsMetricsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/gameCenterMatchmakingQueues/{id}/metrics/experimentMatchmakingRequests",
    )
    .path("id", id.into())
    .one::<Granularity>("granularity", granularity)
    .required("granularity")
    .limited(200)
}

/// Measures the matchmaking queue sizes of one of the game center matchmaking queues.
///
/// `GET /v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingQueueSizes`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingQueues-_id_-metrics-matchmakingQueueSizes)
pub fn matchmaking_queue_sizes_metrics(
    id: impl Into<Id<GameCenterMatchmakingQueue>>,
    granularity: Granularity,
) -> Request<Page<GameCenterMatchmakingQueueSizesV1Metric>, MatchmakingQueueSizesMetricsQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingQueueSizes",
    )
    .path("id", id.into())
    .one::<Granularity>("granularity", granularity)
    .required("granularity")
    .limited(200)
}

/// Measures the matchmaking requests of one of the game center matchmaking queues.
///
/// `GET /v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingRequests`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingQueues-_id_-metrics-matchmakingRequests)
pub fn matchmaking_requests_metrics(
    id: impl Into<Id<GameCenterMatchmakingQueue>>,
    granularity: Granularity,
) -> Request<Page<GameCenterMatchmakingQueueRequestsV1Metric>, MatchmakingRequestsMetricsQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingRequests",
    )
    .path("id", id.into())
    .one::<Granularity>("granularity", granularity)
    .required("granularity")
    .limited(200)
}

/// Measures the matchmaking sessions of one of the game center matchmaking queues.
///
/// `GET /v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingSessions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterMatchmakingQueues-_id_-metrics-matchmakingSessions)
pub fn matchmaking_sessions_metrics(
    id: impl Into<Id<GameCenterMatchmakingQueue>>,
    granularity: Granularity,
) -> Request<Page<GameCenterMatchmakingSessionsV1Metric>, MatchmakingSessionsMetricsQuery> {
    Request::new(
        Method::Get,
        "/v1/gameCenterMatchmakingQueues/{id}/metrics/matchmakingSessions",
    )
    .path("id", id.into())
    .one::<Granularity>("granularity", granularity)
    .required("granularity")
    .limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = GameCenterMatchmakingQueueJoins;
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterMatchmakingQueueJoins;
}

/// The parameters of [`experiment_matchmaking_queue_sizes_metrics`](fn@experiment_matchmaking_queue_sizes_metrics).
pub enum ExperimentMatchmakingQueueSizesMetricsQuery {}
impl Query for ExperimentMatchmakingQueueSizesMetricsQuery {
    type Joins = ();
}

impl
    Request<
        Page<GameCenterMatchmakingQueueSizesV1Metric>,
        ExperimentMatchmakingQueueSizesMetricsQuery,
    >
{
    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`experiment_matchmaking_requests_metrics`](fn@experiment_matchmaking_requests_metrics).
pub enum ExperimentMatchmakingRequestsMetricsQuery {}
impl Query for ExperimentMatchmakingRequestsMetricsQuery {
    type Joins = ();
}

impl
    Request<
        Page<GameCenterMatchmakingQueueRequestsV1Metric>,
        ExperimentMatchmakingRequestsMetricsQuery,
    >
{
    /// Sets `groupBy`.
    pub fn group_by(self, values: impl IntoIterator<Item = GroupBy>) -> Self {
        self.list::<GroupBy, _>("groupBy", values)
    }

    /// Sets `filter[result]`.
    pub fn filter_result(self, value: ExperimentMatchmakingRequestsMetricsResult) -> Self {
        self.one::<ExperimentMatchmakingRequestsMetricsResult>("filter[result]", value)
    }

    /// Sets `filter[gameCenterDetail]`.
    pub fn filter_game_center_detail(self, value: impl Into<String>) -> Self {
        self.one::<String>("filter[gameCenterDetail]", value.into())
    }

    /// Sets `sort`.
    pub fn sort(
        self,
        values: impl IntoIterator<Item = ExperimentMatchmakingRequestsMetricsSort>,
    ) -> Self {
        self.list::<ExperimentMatchmakingRequestsMetricsSort, _>("sort", values)
    }
}

/// The parameters of [`matchmaking_queue_sizes_metrics`](fn@matchmaking_queue_sizes_metrics).
pub enum MatchmakingQueueSizesMetricsQuery {}
impl Query for MatchmakingQueueSizesMetricsQuery {
    type Joins = ();
}

impl Request<Page<GameCenterMatchmakingQueueSizesV1Metric>, MatchmakingQueueSizesMetricsQuery> {
    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`matchmaking_requests_metrics`](fn@matchmaking_requests_metrics).
pub enum MatchmakingRequestsMetricsQuery {}
impl Query for MatchmakingRequestsMetricsQuery {
    type Joins = ();
}

impl Request<Page<GameCenterMatchmakingQueueRequestsV1Metric>, MatchmakingRequestsMetricsQuery> {
    /// Sets `groupBy`.
    pub fn group_by(self, values: impl IntoIterator<Item = GroupBy>) -> Self {
        self.list::<GroupBy, _>("groupBy", values)
    }

    /// Sets `filter[result]`.
    pub fn filter_result(self, value: MatchmakingRequestsMetricsResult) -> Self {
        self.one::<MatchmakingRequestsMetricsResult>("filter[result]", value)
    }

    /// Sets `filter[gameCenterDetail]`.
    pub fn filter_game_center_detail(self, value: impl Into<String>) -> Self {
        self.one::<String>("filter[gameCenterDetail]", value.into())
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = MatchmakingRequestsMetricsSort>) -> Self {
        self.list::<MatchmakingRequestsMetricsSort, _>("sort", values)
    }
}

/// The parameters of [`matchmaking_sessions_metrics`](fn@matchmaking_sessions_metrics).
pub enum MatchmakingSessionsMetricsQuery {}
impl Query for MatchmakingSessionsMetricsQuery {
    type Joins = ();
}

impl Request<Page<GameCenterMatchmakingSessionsV1Metric>, MatchmakingSessionsMetricsQuery> {
    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = MatchmakingSessionsMetricsSort>) -> Self {
        self.list::<MatchmakingSessionsMetricsSort, _>("sort", values)
    }
}

/// A resource of the type `gameCenterMatchmakingQueues`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingQueue {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterMatchmakingQueue>,
    /// What it is.
    pub attributes: GameCenterMatchmakingQueueAttributes,
    /// What it is connected with.
    pub relationships: GameCenterMatchmakingQueueRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterMatchmakingQueue,
    "gameCenterMatchmakingQueues",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterMatchmakingQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingQueueAttributes {
    /// `classicMatchmakingBundleIds`
    pub classic_matchmaking_bundle_ids: Option<Vec<String>>,
    /// `referenceName`
    pub reference_name: Option<String>,
}

impl Object for GameCenterMatchmakingQueueAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "classicMatchmakingBundleIds" => {
                read_list(&mut self.classic_matchmaking_bundle_ids, map)
            }
            "referenceName" => read_value(&mut self.reference_name, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingQueueAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingQueueAttributes")
            .member(
                "classicMatchmakingBundleIds",
                &self.classic_matchmaking_bundle_ids,
            )
            .member("referenceName", &self.reference_name)
            .end()
    }
}
object!(GameCenterMatchmakingQueueAttributes);

/// The relationships of [`GameCenterMatchmakingQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingQueueRelationships {
    /// `experimentRuleSet`
    pub experiment_rule_set: ToOne<game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSet>,
    /// `ruleSet`
    pub rule_set: ToOne<game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSet>,
}

impl Object for GameCenterMatchmakingQueueRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "experimentRuleSet" => read_relationship(&mut self.experiment_rule_set, map),
            "ruleSet" => read_relationship(&mut self.rule_set, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterMatchmakingQueueRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterMatchmakingQueueRelationships")
            .relationship("experimentRuleSet", &self.experiment_rule_set)
            .relationship("ruleSet", &self.rule_set)
            .end()
    }
}
object!(GameCenterMatchmakingQueueRelationships);

/// Creates one `GameCenterMatchmakingQueue`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterMatchmakingQueueCreate(Body);

impl GameCenterMatchmakingQueueCreate {
    /// With what is required.
    pub fn new(
        reference_name: impl Into<String>,
        rule_set: impl Into<Id<game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSet>>,
    ) -> Self {
        Self(
            Body::new("gameCenterMatchmakingQueues")
                .with_attributes()
                .with_relationships()
                .attribute("referenceName", reference_name.into())
                .to_one::<game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSet>(
                    "ruleSet",
                    "gameCenterMatchmakingRuleSets",
                    rule_set.into(),
                ),
        )
    }

    /// Sets `classicMatchmakingBundleIds`.
    pub fn classic_matchmaking_bundle_ids(
        self,
        classic_matchmaking_bundle_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.attributes_list::<String, _>(
            "classicMatchmakingBundleIds",
            classic_matchmaking_bundle_ids,
        ))
    }

    /// Sets the relationship `experimentRuleSet`.
    pub fn experiment_rule_set(
        self,
        experiment_rule_set: impl Into<
            Id<game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSet>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSet>(
                    "experimentRuleSet",
                    "gameCenterMatchmakingRuleSets",
                    experiment_rule_set.into(),
                ),
        )
    }

    /// Sends null for `classicMatchmakingBundleIds`.
    pub fn clear_classic_matchmaking_bundle_ids(self) -> Self {
        Self(self.0.clear_attribute("classicMatchmakingBundleIds"))
    }
}
body!(GameCenterMatchmakingQueueCreate);

/// Changes one `GameCenterMatchmakingQueue`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterMatchmakingQueueUpdate(Body);

impl GameCenterMatchmakingQueueUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterMatchmakingQueues"))
    }

    /// Sets `classicMatchmakingBundleIds`.
    pub fn classic_matchmaking_bundle_ids(
        self,
        classic_matchmaking_bundle_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.attributes_list::<String, _>(
            "classicMatchmakingBundleIds",
            classic_matchmaking_bundle_ids,
        ))
    }

    /// Sets the relationship `experimentRuleSet`.
    pub fn experiment_rule_set(
        self,
        experiment_rule_set: impl Into<
            Id<game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSet>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSet>(
                    "experimentRuleSet",
                    "gameCenterMatchmakingRuleSets",
                    experiment_rule_set.into(),
                ),
        )
    }

    /// Sets the relationship `ruleSet`.
    pub fn rule_set(
        self,
        rule_set: impl Into<Id<game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSet>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSet>(
                    "ruleSet",
                    "gameCenterMatchmakingRuleSets",
                    rule_set.into(),
                ),
        )
    }

    /// Sends null for `classicMatchmakingBundleIds`.
    pub fn clear_classic_matchmaking_bundle_ids(self) -> Self {
        Self(self.0.clear_attribute("classicMatchmakingBundleIds"))
    }

    /// Sends null for `experimentRuleSet`.
    pub fn clear_experiment_rule_set(self) -> Self {
        Self(self.0.clear_relationship("experimentRuleSet"))
    }

    /// Sends null for `ruleSet`.
    pub fn clear_rule_set(self) -> Self {
        Self(self.0.clear_relationship("ruleSet"))
    }
}
body!(GameCenterMatchmakingQueueUpdate, default);

/// What can be asked along with `GameCenterMatchmakingQueue`.
///
/// Fields can be chosen: `fields[gameCenterMatchmakingQueues]`, `fields[gameCenterMatchmakingRuleSets]`.
///
/// Can be included: `ruleSet`, `experimentRuleSet`.
pub enum GameCenterMatchmakingQueueJoins {}
joins!(
    GameCenterMatchmakingQueueJoins,
    include = GameCenterMatchmakingQueueInclude,
    to_many = Never,
    fields = [
        GameCenterMatchmakingQueueField,
        game_center_matchmaking_rule_sets::GameCenterMatchmakingRuleSetField
    ]
);

names! {
    /// The fields that `fields[gameCenterMatchmakingQueues]` can choose.
    pub enum GameCenterMatchmakingQueueField {
        ReferenceName = "referenceName",
        ClassicMatchmakingBundleIds = "classicMatchmakingBundleIds",
        RuleSet = "ruleSet",
        ExperimentRuleSet = "experimentRuleSet",
    }
}

impl Field for GameCenterMatchmakingQueueField {
    const PARAMETER: &'static str = "fields[gameCenterMatchmakingQueues]";
}

names! {
    /// What can be included with `GameCenterMatchmakingQueue`.
    pub enum GameCenterMatchmakingQueueInclude {
        RuleSet = "ruleSet",
        ExperimentRuleSet = "experimentRuleSet",
    }
}

names! {
    /// Values of `filter[result]`.
    pub enum ExperimentMatchmakingRequestsMetricsResult {
        Matched = "MATCHED",
        Canceled = "CANCELED",
        Expired = "EXPIRED",
    }
}

names! {
    /// Values of `sort`.
    pub enum ExperimentMatchmakingRequestsMetricsSort {
        Count = "count",
        CountDescending = "-count",
        AverageSecondsInQueue = "averageSecondsInQueue",
        AverageSecondsInQueueDescending = "-averageSecondsInQueue",
        P50SecondsInQueue = "p50SecondsInQueue",
        P50SecondsInQueueDescending = "-p50SecondsInQueue",
        P95SecondsInQueue = "p95SecondsInQueue",
        P95SecondsInQueueDescending = "-p95SecondsInQueue",
    }
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
        GameCenterDetail = "gameCenterDetail",
    }
}

names! {
    /// Values of `filter[result]`.
    pub enum MatchmakingRequestsMetricsResult {
        Matched = "MATCHED",
        Canceled = "CANCELED",
        Expired = "EXPIRED",
    }
}

names! {
    /// Values of `sort`.
    pub enum MatchmakingRequestsMetricsSort {
        Count = "count",
        CountDescending = "-count",
        AverageSecondsInQueue = "averageSecondsInQueue",
        AverageSecondsInQueueDescending = "-averageSecondsInQueue",
        P50SecondsInQueue = "p50SecondsInQueue",
        P50SecondsInQueueDescending = "-p50SecondsInQueue",
        P95SecondsInQueue = "p95SecondsInQueue",
        P95SecondsInQueueDescending = "-p95SecondsInQueue",
    }
}

names! {
    /// Values of `sort`.
    pub enum MatchmakingSessionsMetricsSort {
        Count = "count",
        CountDescending = "-count",
        AveragePlayerCount = "averagePlayerCount",
        AveragePlayerCountDescending = "-averagePlayerCount",
        P50PlayerCount = "p50PlayerCount",
        P50PlayerCountDescending = "-p50PlayerCount",
        P95PlayerCount = "p95PlayerCount",
        P95PlayerCountDescending = "-p95PlayerCount",
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        Count = "count",
        CountDescending = "-count",
        AverageNumberOfRequests = "averageNumberOfRequests",
        AverageNumberOfRequestsDescending = "-averageNumberOfRequests",
        P50NumberOfRequests = "p50NumberOfRequests",
        P50NumberOfRequestsDescending = "-p50NumberOfRequests",
        P95NumberOfRequests = "p95NumberOfRequests",
        P95NumberOfRequestsDescending = "-p95NumberOfRequests",
    }
}
