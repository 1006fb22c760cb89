// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Game center matchmaking test requests.

use super::{Location, Platform, game_center_matchmaking_test_player_properties};
use crate::runtime::emit::*;

/// A resource of the type `gameCenterMatchmakingTestRequests`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GameCenterMatchmakingTestRequest {
    /// Which one it is, among those of its type.
    pub id: Id<GameCenterMatchmakingTestRequest>,
    /// Where it is.
    pub links: Links,
}
resource!(
    GameCenterMatchmakingTestRequest,
    "gameCenterMatchmakingTestRequests",
    links
);

/// Creates one `GameCenterMatchmakingTestRequest` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct GameCenterMatchmakingTestRequestInlineCreate(Body);

impl GameCenterMatchmakingTestRequestInlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("gameCenterMatchmakingTestRequests"))
    }

    /// Sets `appVersion`.
    pub fn app_version(self, app_version: impl Into<String>) -> Self {
        Self(self.0.attribute("appVersion", app_version.into()))
    }

    /// Sets `bundleId`.
    pub fn bundle_id(self, bundle_id: impl Into<String>) -> Self {
        Self(self.0.attribute("bundleId", bundle_id.into()))
    }

    /// Sets `locale`.
    pub fn locale(self, locale: GameCenterMatchmakingTestRequestLocale) -> Self {
        Self(self.0.attribute("locale", locale))
    }

    /// Sets `location`.
    pub fn location(self, location: Location) -> Self {
        Self(self.0.attribute("location", location))
    }

    /// Sets `maxPlayers`.
    pub fn max_players(self, max_players: i64) -> Self {
        Self(self.0.attribute("maxPlayers", max_players))
    }

    /// Sets `minPlayers`.
    pub fn min_players(self, min_players: i64) -> Self {
        Self(self.0.attribute("minPlayers", min_players))
    }

    /// Sets `platform`.
    pub fn platform(self, platform: Platform) -> Self {
        Self(self.0.attribute("platform", platform))
    }

    /// Sets `playerCount`.
    pub fn player_count(self, player_count: i64) -> Self {
        Self(self.0.attribute("playerCount", player_count))
    }

    /// Sets `requestName`.
    pub fn request_name(self, request_name: impl Into<String>) -> Self {
        Self(self.0.attribute("requestName", request_name.into()))
    }

    /// Sets `secondsInQueue`.
    pub fn seconds_in_queue(self, seconds_in_queue: i64) -> Self {
        Self(self.0.attribute("secondsInQueue", seconds_in_queue))
    }

    /// Sets the relationship `matchmakingPlayerProperties`.
    pub fn matchmaking_player_properties(
        self,
        matchmaking_player_properties: impl IntoIterator<
            Item = impl Into<
                Link<
                    game_center_matchmaking_test_player_properties::GameCenterMatchmakingTestPlayerProperty,
                >,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .to_many::<
                    game_center_matchmaking_test_player_properties::GameCenterMatchmakingTestPlayerProperty,
                    _,
                >(
                    "matchmakingPlayerProperties",
                    "gameCenterMatchmakingTestPlayerProperties",
                    matchmaking_player_properties,
                ),
        )
    }

    /// Sends null for `locale`.
    pub fn clear_locale(self) -> Self {
        Self(self.0.clear_attribute("locale"))
    }

    /// Sends null for `location`.
    pub fn clear_location(self) -> Self {
        Self(self.0.clear_attribute("location"))
    }

    /// Sends null for `maxPlayers`.
    pub fn clear_max_players(self) -> Self {
        Self(self.0.clear_attribute("maxPlayers"))
    }

    /// Sends null for `minPlayers`.
    pub fn clear_min_players(self) -> Self {
        Self(self.0.clear_attribute("minPlayers"))
    }

    /// Sends null for `playerCount`.
    pub fn clear_player_count(self) -> Self {
        Self(self.0.clear_attribute("playerCount"))
    }
}
body!(GameCenterMatchmakingTestRequestInlineCreate, default);
inline_create!(
    GameCenterMatchmakingTestRequestInlineCreate,
    GameCenterMatchmakingTestRequest
);

values! {
    /// Values of `locale`.
    pub enum GameCenterMatchmakingTestRequestLocale {
        ArSa = "AR-SA",
        CaEs = "CA-ES",
        CsCz = "CS-CZ",
        DaDk = "DA-DK",
        DeDe = "DE-DE",
        ElGr = "EL-GR",
        EnAu = "EN-AU",
        EnGb = "EN-GB",
        EnUs = "EN-US",
        EnKy = "EN-KY",
        EsEs = "ES-ES",
        EsMx = "ES-MX",
        FiFi = "FI-FI",
        FrCa = "FR-CA",
        FrFr = "FR-FR",
        HiIn = "HI-IN",
        HrHr = "HR-HR",
        HuHu = "HU-HU",
        IdId = "ID-ID",
        ItIt = "IT-IT",
        IwIl = "IW-IL",
        JaJp = "JA-JP",
        KoKr = "KO-KR",
        MsMy = "MS-MY",
        NlNl = "NL-NL",
        NoNo = "NO-NO",
        PlPl = "PL-PL",
        PtBr = "PT-BR",
        PtPt = "PT-PT",
        RoRo = "RO-RO",
        RuRu = "RU-RU",
        SkSk = "SK-SK",
        SvSe = "SV-SE",
        ThTh = "TH-TH",
        TrTr = "TR-TR",
        UkUa = "UK-UA",
        ZhCn = "ZH-CN",
        ZhTw = "ZH-TW",
        ZhHk = "ZH-HK",
    }
}
