// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center matchmaking test player properties.

use super::Property;
use crate::runtime::emit::*;

/// A resource of the type `gameCenterMatchmakingTestPlayerProperties`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingTestPlayerProperty {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterMatchmakingTestPlayerProperty>,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterMatchmakingTestPlayerProperty,
    "gameCenterMatchmakingTestPlayerProperties",
    links
);

/// Creates one `GameCenterMatchmakingTestPlayerProperty` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterMatchmakingTestPlayerPropertyInlineCreate(Body);

impl GameCenterMatchmakingTestPlayerPropertyInlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterMatchmakingTestPlayerProperties"))
    }

    /// Sets `playerId`.
    pub fn player_id(self, player_id: impl Into<String>) -> Self {
        Self(self.0.attribute("playerId", player_id.into()))
    }

    /// Sets `properties`.
    pub fn properties(self, properties: impl IntoIterator<Item = Property>) -> Self {
        Self(
            self.0
                .attributes_list::<Property, _>("properties", properties),
        )
    }

    /// Sends null for `properties`.
    pub fn clear_properties(self) -> Self {
        Self(self.0.clear_attribute("properties"))
    }
}
body!(GameCenterMatchmakingTestPlayerPropertyInlineCreate, default);
inline_create!(
    GameCenterMatchmakingTestPlayerPropertyInlineCreate,
    GameCenterMatchmakingTestPlayerProperty
);
