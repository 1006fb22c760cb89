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

/// Values of `locale`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GameCenterMatchmakingTestRequestLocale {
    /// `AR-SA`
    ArSa,
    /// `CA-ES`
    CaEs,
    /// `CS-CZ`
    CsCz,
    /// `DA-DK`
    DaDk,
    /// `DE-DE`
    DeDe,
    /// `EL-GR`
    ElGr,
    /// `EN-AU`
    EnAu,
    /// `EN-GB`
    EnGb,
    /// `EN-US`
    EnUs,
    /// `EN-KY`
    EnKy,
    /// `ES-ES`
    EsEs,
    /// `ES-MX`
    EsMx,
    /// `FI-FI`
    FiFi,
    /// `FR-CA`
    FrCa,
    /// `FR-FR`
    FrFr,
    /// `HI-IN`
    HiIn,
    /// `HR-HR`
    HrHr,
    /// `HU-HU`
    HuHu,
    /// `ID-ID`
    IdId,
    /// `IT-IT`
    ItIt,
    /// `IW-IL`
    IwIl,
    /// `JA-JP`
    JaJp,
    /// `KO-KR`
    KoKr,
    /// `MS-MY`
    MsMy,
    /// `NL-NL`
    NlNl,
    /// `NO-NO`
    NoNo,
    /// `PL-PL`
    PlPl,
    /// `PT-BR`
    PtBr,
    /// `PT-PT`
    PtPt,
    /// `RO-RO`
    RoRo,
    /// `RU-RU`
    RuRu,
    /// `SK-SK`
    SkSk,
    /// `SV-SE`
    SvSe,
    /// `TH-TH`
    ThTh,
    /// `TR-TR`
    TrTr,
    /// `UK-UA`
    UkUa,
    /// `ZH-CN`
    ZhCn,
    /// `ZH-TW`
    ZhTw,
    /// `ZH-HK`
    ZhHk,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for GameCenterMatchmakingTestRequestLocale {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AR-SA", Self::ArSa),
        ("CA-ES", Self::CaEs),
        ("CS-CZ", Self::CsCz),
        ("DA-DK", Self::DaDk),
        ("DE-DE", Self::DeDe),
        ("EL-GR", Self::ElGr),
        ("EN-AU", Self::EnAu),
        ("EN-GB", Self::EnGb),
        ("EN-US", Self::EnUs),
        ("EN-KY", Self::EnKy),
        ("ES-ES", Self::EsEs),
        ("ES-MX", Self::EsMx),
        ("FI-FI", Self::FiFi),
        ("FR-CA", Self::FrCa),
        ("FR-FR", Self::FrFr),
        ("HI-IN", Self::HiIn),
        ("HR-HR", Self::HrHr),
        ("HU-HU", Self::HuHu),
        ("ID-ID", Self::IdId),
        ("IT-IT", Self::ItIt),
        ("IW-IL", Self::IwIl),
        ("JA-JP", Self::JaJp),
        ("KO-KR", Self::KoKr),
        ("MS-MY", Self::MsMy),
        ("NL-NL", Self::NlNl),
        ("NO-NO", Self::NoNo),
        ("PL-PL", Self::PlPl),
        ("PT-BR", Self::PtBr),
        ("PT-PT", Self::PtPt),
        ("RO-RO", Self::RoRo),
        ("RU-RU", Self::RuRu),
        ("SK-SK", Self::SkSk),
        ("SV-SE", Self::SvSe),
        ("TH-TH", Self::ThTh),
        ("TR-TR", Self::TrTr),
        ("UK-UA", Self::UkUa),
        ("ZH-CN", Self::ZhCn),
        ("ZH-TW", Self::ZhTw),
        ("ZH-HK", Self::ZhHk),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(GameCenterMatchmakingTestRequestLocale);
