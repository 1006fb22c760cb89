// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center detail players: `/v1/gameCenterDetailPlayers`.

use crate::runtime::emit::*;

/// Changes one of the game center detail players.
///
/// `PATCH /v1/gameCenterDetailPlayers/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-gameCenterDetailPlayers-_id_)
pub fn update(
    id: impl Into<Id<GameCenterDetailPlayer>>,
    body: GameCenterDetailPlayerUpdate,
) -> Request<Document<GameCenterDetailPlayer>> {
    Request::new(Method::Patch, "/v1/gameCenterDetailPlayers/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// A resource of the type `gameCenterDetailPlayers`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterDetailPlayer {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterDetailPlayer>,
    /// What it is.
    pub attributes: GameCenterDetailPlayerAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterDetailPlayer,
    "gameCenterDetailPlayers",
    attributes,
    links
);

/// The attributes of [`GameCenterDetailPlayer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterDetailPlayerAttributes {
    /// `blocked`
    pub blocked: Option<bool>,
    /// `bundleId`
    pub bundle_id: Option<String>,
    /// `nickname`
    pub nickname: Option<String>,
}

impl Object for GameCenterDetailPlayerAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "blocked" => read_value(&mut self.blocked, map),
            "bundleId" => read_value(&mut self.bundle_id, map),
            "nickname" => read_value(&mut self.nickname, map),
            _ => skip(map),
        }
    }
}

impl Member for GameCenterDetailPlayerAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("GameCenterDetailPlayerAttributes")
            .member("blocked", &self.blocked)
            .member("bundleId", &self.bundle_id)
            .member("nickname", &self.nickname)
            .end()
    }
}
object!(GameCenterDetailPlayerAttributes);

/// Changes one `GameCenterDetailPlayer`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterDetailPlayerUpdate(Body);

impl GameCenterDetailPlayerUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterDetailPlayers"))
    }

    /// Sets `blocked`.
    pub fn blocked(self, blocked: bool) -> Self {
        Self(self.0.attribute("blocked", blocked))
    }

    /// Sets `bundleId`.
    pub fn bundle_id(self, bundle_id: impl Into<String>) -> Self {
        Self(self.0.attribute("bundleId", bundle_id.into()))
    }

    /// Sends null for `blocked`.
    pub fn clear_blocked(self) -> Self {
        Self(self.0.clear_attribute("blocked"))
    }

    /// Sends null for `bundleId`.
    pub fn clear_bundle_id(self) -> Self {
        Self(self.0.clear_attribute("bundleId"))
    }
}
body!(GameCenterDetailPlayerUpdate, default);

names! {
    /// The fields that `fields[gameCenterDetailPlayers]` can choose.
    pub enum GameCenterDetailPlayerField {
        Nickname = "nickname",
        Blocked = "blocked",
        BundleId = "bundleId",
    }
}

impl Field for GameCenterDetailPlayerField {
    const PARAMETER: &'static str = "fields[gameCenterDetailPlayers]";
}
