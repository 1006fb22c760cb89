// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center challenges: `/v1/gameCenterChallenges`.

use super::{
    game_center_challenge_versions, game_center_details, game_center_groups,
    game_center_leaderboards, game_center_leaderboards_v2,
};
use crate::runtime::emit::*;

/// Reads one of the game center challenges.
///
/// `GET /v1/gameCenterChallenges/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallenges-_id_)
pub fn get(
    id: impl Into<Id<GameCenterChallenge>>,
) -> Request<Document<GameCenterChallenge>, GetQuery> {
    Request::new(Method::Get, "/v1/gameCenterChallenges/{id}").path("id", id.into())
}

/// Creates one of the game center challenges.
///
/// `POST /v1/gameCenterChallenges`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-gameCenterChallenges)
pub fn create(body: GameCenterChallengeCreate) -> Request<Document<GameCenterChallenge>> {
    Request::new(Method::Post, "/v1/gameCenterChallenges").body(body)
}

/// Changes one of the game center challenges.
///
/// `PATCH /v1/gameCenterChallenges/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterChallenges-_id_)
pub fn update(
    id: impl Into<Id<GameCenterChallenge>>,
    body: GameCenterChallengeUpdate,
) -> Request<Document<GameCenterChallenge>> {
    Request::new(Method::Patch, "/v1/gameCenterChallenges/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the game center challenges.
///
/// `DELETE /v1/gameCenterChallenges/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-gameCenterChallenges-_id_)
pub fn delete(id: impl Into<Id<GameCenterChallenge>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/gameCenterChallenges/{id}").path("id", id.into())
}

/// Reads the versions of one of the game center challenges.
///
/// `GET /v1/gameCenterChallenges/{id}/versions`
///
/// At most 200 on a page.
///
/// `limit[releases]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallenges-_id_-versions)
pub fn versions(
    id: impl Into<Id<GameCenterChallenge>>,
) -> Request<Page<game_center_challenge_versions::GameCenterChallengeVersion>, VersionsQuery> {
    Request::new(Method::Get, "/v1/gameCenterChallenges/{id}/versions")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the versions of one of the game center challenges.
///
/// `GET /v1/gameCenterChallenges/{id}/relationships/versions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-gameCenterChallenges-_id_-relationships-versions)
pub fn versions_linkages(
    id: impl Into<Id<GameCenterChallenge>>,
) -> Request<Linkages<game_center_challenge_versions::GameCenterChallengeVersion>> {
    Request::new(
        Method::Get,
        "/v1/gameCenterChallenges/{id}/relationships/versions",
    )
    .path("id", id.into())
    .limited(200)
}

/// Sets or clears the leaderboard of one of the game center challenges.
///
/// `PATCH /v1/gameCenterChallenges/{id}/relationships/leaderboard`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterChallenges-_id_-relationships-leaderboard)
#[deprecated]
pub fn set_leaderboard(
    id: impl Into<Id<GameCenterChallenge>>,
    leaderboard: Option<&Id<game_center_leaderboards::GameCenterLeaderboard>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterChallenges/{id}/relationships/leaderboard",
    )
    .path("id", id.into())
    .linkage::<game_center_leaderboards::GameCenterLeaderboard>(
        "gameCenterLeaderboards",
        leaderboard,
    )
}

/// Sets or clears the leaderboard v2 of one of the game center challenges.
///
/// `PATCH /v1/gameCenterChallenges/{id}/relationships/leaderboardV2`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterChallenges-_id_-relationships-leaderboardV2)
pub fn set_leaderboard_v2(
    id: impl Into<Id<GameCenterChallenge>>,
    leaderboard_v2: Option<&Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/gameCenterChallenges/{id}/relationships/leaderboardV2",
    )
    .path("id", id.into())
    .linkage::<game_center_leaderboards_v2::GameCenterLeaderboardV2>(
        "gameCenterLeaderboards",
        leaderboard_v2,
    )
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = GameCenterChallengeJoins;
}

/// The parameters of [`versions`](fn@versions).
pub enum VersionsQuery {}
impl Query for VersionsQuery {
    type Joins = game_center_challenge_versions::GameCenterChallengeVersionJoins;
}

/// A resource of the type `gameCenterChallenges`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterChallenge {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterChallenge>,
    /// What it is.
    pub attributes: GameCenterChallengeAttributes,
    /// What it is connected with.
    pub relationships: GameCenterChallengeRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterChallenge,
    "gameCenterChallenges",
    attributes,
    relationships,
    links
);

/// The attributes of [`GameCenterChallenge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterChallengeAttributes {
    /// `archived`
    pub archived: Option<bool>,
    /// `challengeType`
    pub challenge_type: Option<GameCenterChallengeChallengeType>,
    /// `referenceName`
    pub reference_name: Option<String>,
    /// `repeatable`
    pub repeatable: Option<bool>,
    /// `vendorIdentifier`
    pub vendor_identifier: Option<String>,
}

impl Object for GameCenterChallengeAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "archived" => read_value(&mut self.archived, map),
            "challengeType" => read_value(&mut self.challenge_type, map),
            "referenceName" => read_value(&mut self.reference_name, map),
            "repeatable" => read_value(&mut self.repeatable, map),
            "vendorIdentifier" => read_value(&mut self.vendor_identifier, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterChallengeAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterChallengeAttributes")
            .member("archived", &self.archived)
            .member("challengeType", &self.challenge_type)
            .member("referenceName", &self.reference_name)
            .member("repeatable", &self.repeatable)
            .member("vendorIdentifier", &self.vendor_identifier)
            .end()
    }
}
object!(GameCenterChallengeAttributes);

/// The relationships of [`GameCenterChallenge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterChallengeRelationships {
    /// `gameCenterDetail`
    pub game_center_detail: ToOne<game_center_details::GameCenterDetail>,
    /// `gameCenterGroup`
    pub game_center_group: ToOne<game_center_groups::GameCenterGroup>,
    /// `leaderboard`
    #[deprecated]
    pub leaderboard: ToOne<game_center_leaderboards::GameCenterLeaderboard>,
    /// `leaderboardV2`
    pub leaderboard_v2: ToOne<game_center_leaderboards_v2::GameCenterLeaderboardV2>,
    /// `versions`
    pub versions: ToMany<game_center_challenge_versions::GameCenterChallengeVersion>,
}

impl Object for GameCenterChallengeRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "gameCenterDetail" => read_relationship(&mut self.game_center_detail, map),
            "gameCenterGroup" => read_relationship(&mut self.game_center_group, map),
            "leaderboard" => read_relationship(&mut self.leaderboard, map),
            "leaderboardV2" => read_relationship(&mut self.leaderboard_v2, map),
            "versions" => read_relationship(&mut self.versions, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterChallengeRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterChallengeRelationships")
            .relationship("gameCenterDetail", &self.game_center_detail)
            .relationship("gameCenterGroup", &self.game_center_group)
            .relationship("leaderboard", &self.leaderboard)
            .relationship("leaderboardV2", &self.leaderboard_v2)
            .relationship("versions", &self.versions)
            .end()
    }
}
object!(GameCenterChallengeRelationships);

/// Creates one `GameCenterChallenge`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterChallengeCreate(Body);

impl GameCenterChallengeCreate {
    /// With what is required.
    pub fn new(
        challenge_type: GameCenterChallengeChallengeType,
        reference_name: impl Into<String>,
        vendor_identifier: impl Into<String>,
    ) -> Self {
        Self(
            Body::new("gameCenterChallenges")
                .with_attributes()
                .attribute("challengeType", challenge_type)
                .attribute("referenceName", reference_name.into())
                .attribute("vendorIdentifier", vendor_identifier.into()),
        )
    }

    /// Sets `repeatable`.
    pub fn repeatable(self, repeatable: bool) -> Self {
        Self(self.0.attribute("repeatable", repeatable))
    }

    /// Sets the relationship `gameCenterDetail`.
    pub fn game_center_detail(
        self,
        game_center_detail: impl Into<Id<game_center_details::GameCenterDetail>>,
    ) -> Self {
        Self(self.0.to_one::<game_center_details::GameCenterDetail>(
            "gameCenterDetail",
            "gameCenterDetails",
            game_center_detail.into(),
        ))
    }

    /// Sets the relationship `gameCenterGroup`.
    pub fn game_center_group(
        self,
        game_center_group: impl Into<Id<game_center_groups::GameCenterGroup>>,
    ) -> Self {
        Self(self.0.to_one::<game_center_groups::GameCenterGroup>(
            "gameCenterGroup",
            "gameCenterGroups",
            game_center_group.into(),
        ))
    }

    /// Sets the relationship `leaderboard`.
    #[deprecated]
    pub fn leaderboard(
        self,
        leaderboard: impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_leaderboards::GameCenterLeaderboard>(
                    "leaderboard",
                    "gameCenterLeaderboards",
                    leaderboard.into(),
                ),
        )
    }

    /// Sets the relationship `leaderboardV2`.
    pub fn leaderboard_v2(
        self,
        leaderboard_v2: impl Into<Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_leaderboards_v2::GameCenterLeaderboardV2>(
                    "leaderboardV2",
                    "gameCenterLeaderboards",
                    leaderboard_v2.into(),
                ),
        )
    }

    /// Sets the relationship `versions`.
    pub fn versions(
        self,
        versions: impl IntoIterator<
            Item = impl Into<Link<game_center_challenge_versions::GameCenterChallengeVersion>>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_many::<game_center_challenge_versions::GameCenterChallengeVersion, _>(
                    "versions",
                    "gameCenterChallengeVersions",
                    versions,
                ),
        )
    }

    /// Sends null for `repeatable`.
    pub fn clear_repeatable(self) -> Self {
        Self(self.0.clear_attribute("repeatable"))
    }
}
body!(GameCenterChallengeCreate);

/// Changes one `GameCenterChallenge`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterChallengeUpdate(Body);

impl GameCenterChallengeUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterChallenges"))
    }

    /// Sets `archived`.
    pub fn archived(self, archived: bool) -> Self {
        Self(self.0.attribute("archived", archived))
    }

    /// Sets `referenceName`.
    pub fn reference_name(self, reference_name: impl Into<String>) -> Self {
        Self(self.0.attribute("referenceName", reference_name.into()))
    }

    /// Sets `repeatable`.
    pub fn repeatable(self, repeatable: bool) -> Self {
        Self(self.0.attribute("repeatable", repeatable))
    }

    /// Sets the relationship `leaderboard`.
    #[deprecated]
    pub fn leaderboard(
        self,
        leaderboard: impl Into<Id<game_center_leaderboards::GameCenterLeaderboard>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_leaderboards::GameCenterLeaderboard>(
                    "leaderboard",
                    "gameCenterLeaderboards",
                    leaderboard.into(),
                ),
        )
    }

    /// Sets the relationship `leaderboardV2`.
    pub fn leaderboard_v2(
        self,
        leaderboard_v2: impl Into<Id<game_center_leaderboards_v2::GameCenterLeaderboardV2>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<game_center_leaderboards_v2::GameCenterLeaderboardV2>(
                    "leaderboardV2",
                    "gameCenterLeaderboards",
                    leaderboard_v2.into(),
                ),
        )
    }

    /// Sends null for `archived`.
    pub fn clear_archived(self) -> Self {
        Self(self.0.clear_attribute("archived"))
    }

    /// Sends null for `referenceName`.
    pub fn clear_reference_name(self) -> Self {
        Self(self.0.clear_attribute("referenceName"))
    }

    /// Sends null for `repeatable`.
    pub fn clear_repeatable(self) -> Self {
        Self(self.0.clear_attribute("repeatable"))
    }

    /// Sends null for `leaderboard`.
    #[deprecated]
    pub fn clear_leaderboard(self) -> Self {
        Self(self.0.clear_relationship("leaderboard"))
    }

    /// Sends null for `leaderboardV2`.
    pub fn clear_leaderboard_v2(self) -> Self {
        Self(self.0.clear_relationship("leaderboardV2"))
    }
}
body!(GameCenterChallengeUpdate, default);

values! {
    /// Values of `challengeType`.
    pub enum GameCenterChallengeChallengeType {
        Leaderboard = "LEADERBOARD",
    }
}

/// What can be asked along with `GameCenterChallenge`.
///
/// Fields can be chosen: `fields[gameCenterChallengeVersions]`, `fields[gameCenterChallenges]`, `fields[gameCenterDetails]`, `fields[gameCenterGroups]`, `fields[gameCenterLeaderboards]`.
///
/// Can be included: `gameCenterDetail`, `gameCenterGroup`, `versions`, `leaderboard`, `leaderboardV2`.
pub enum GameCenterChallengeJoins {}
joins!(
    GameCenterChallengeJoins,
    include = GameCenterChallengeInclude,
    to_many = GameCenterChallengeToMany,
    fields = [
        game_center_challenge_versions::GameCenterChallengeVersionField,
        GameCenterChallengeField,
        game_center_details::GameCenterDetailField,
        game_center_groups::GameCenterGroupField,
        game_center_leaderboards::GameCenterLeaderboardAnyField
    ]
);

names! {
    /// The fields that `fields[gameCenterChallenges]` can choose.
    pub enum GameCenterChallengeField {
        ReferenceName = "referenceName",
        VendorIdentifier = "vendorIdentifier",
        Archived = "archived",
        ChallengeType = "challengeType",
        Repeatable = "repeatable",
        GameCenterDetail = "gameCenterDetail",
        GameCenterGroup = "gameCenterGroup",
        Versions = "versions",
        Leaderboard = "leaderboard",
        LeaderboardV2 = "leaderboardV2",
    }
}

impl Field for GameCenterChallengeField {
    const PARAMETER: &'static str = "fields[gameCenterChallenges]";
}

names! {
    /// What can be included with `GameCenterChallenge`.
    pub enum GameCenterChallengeInclude {
        GameCenterDetail = "gameCenterDetail",
        GameCenterGroup = "gameCenterGroup",
        Versions = "versions",
        Leaderboard = "leaderboard",
        LeaderboardV2 = "leaderboardV2",
    }
}

names! {
    /// Relationships of `GameCenterChallenge` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum GameCenterChallengeToMany {
        Versions = "versions",
    }
}

impl Limited for GameCenterChallengeToMany {
    fn maximum(self) -> u32 {
        50
    }
}
