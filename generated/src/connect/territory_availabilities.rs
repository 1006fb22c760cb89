// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Territory availabilities: `/v1/territoryAvailabilities`.

use super::territories;
use crate::runtime::emit::*;

/// Changes one of the territory availabilities.
///
/// `PATCH /v1/territoryAvailabilities/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-territoryAvailabilities-_id_)
pub fn update(
    id: impl Into<Id<TerritoryAvailability>>,
    body: TerritoryAvailabilityUpdate,
) -> Request<Document<TerritoryAvailability>> {
    Request::new(Method::Patch, "/v1/territoryAvailabilities/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// A resource of the type `territoryAvailabilities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerritoryAvailability {
    /// Which one it is, among those of its type.
    pub id: Id<TerritoryAvailability>,
    /// What it is.
    pub attributes: TerritoryAvailabilityAttributes,
    /// What it is connected with.
    pub relationships: TerritoryAvailabilityRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    TerritoryAvailability,
    "territoryAvailabilities",
    attributes,
    relationships,
    links
);

/// The attributes of [`TerritoryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerritoryAvailabilityAttributes {
    /// `available`
    pub available: Option<bool>,
    /// `contentStatuses`
    pub content_statuses: Option<Vec<TerritoryAvailabilityContentStatus>>,
    /// `preOrderEnabled`
    pub pre_order_enabled: Option<bool>,
    /// `preOrderPublishDate`
    pub pre_order_publish_date: Option<Date>,
    /// `releaseDate`
    pub release_date: Option<Date>,
}

impl Object for TerritoryAvailabilityAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "available" => self.available = map.next_value()?,
            "contentStatuses" => self.content_statuses = list_of(map)?,
            "preOrderEnabled" => self.pre_order_enabled = map.next_value()?,
            "preOrderPublishDate" => self.pre_order_publish_date = map.next_value()?,
            "releaseDate" => self.release_date = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("available", &self.available)
            .member("contentStatuses", &self.content_statuses)
            .member("preOrderEnabled", &self.pre_order_enabled)
            .member("preOrderPublishDate", &self.pre_order_publish_date)
            .member("releaseDate", &self.release_date);
    }
}
object!(TerritoryAvailabilityAttributes);

/// The relationships of [`TerritoryAvailability`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerritoryAvailabilityRelationships {
    /// `territory`
    pub territory: ToOne<territories::Territory>,
}

impl Object for TerritoryAvailabilityRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "territory" => self.territory = relationship(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.relationship("territory", &self.territory);
    }
}
object!(TerritoryAvailabilityRelationships);

/// Creates one `TerritoryAvailability` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TerritoryAvailabilityInlineCreate(Body);
impl TerritoryAvailabilityInlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("territoryAvailabilities"))
    }

    /// Sets `available`.
    pub fn available(self, available: bool) -> Self {
        Self(self.0.attribute("available", available))
    }

    /// Sets `preOrderEnabled`.
    pub fn pre_order_enabled(self, pre_order_enabled: bool) -> Self {
        Self(self.0.attribute("preOrderEnabled", pre_order_enabled))
    }

    /// Sets `releaseDate`.
    pub fn release_date(self, release_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("releaseDate", release_date.into()))
    }

    /// Sets the relationship `territory`.
    pub fn territory(self, territory: impl Into<Id<territories::Territory>>) -> Self {
        Self(
            self.0
                .to_one::<territories::Territory>("territory", "territories", territory.into()),
        )
    }

    /// Sends null for `available`.
    pub fn clear_available(self) -> Self {
        Self(self.0.clear_attribute("available"))
    }

    /// Sends null for `preOrderEnabled`.
    pub fn clear_pre_order_enabled(self) -> Self {
        Self(self.0.clear_attribute("preOrderEnabled"))
    }

    /// Sends null for `releaseDate`.
    pub fn clear_release_date(self) -> Self {
        Self(self.0.clear_attribute("releaseDate"))
    }
}
body!(TerritoryAvailabilityInlineCreate, default);
inline_create!(TerritoryAvailabilityInlineCreate, TerritoryAvailability);

/// Changes one `TerritoryAvailability`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TerritoryAvailabilityUpdate(Body);
impl TerritoryAvailabilityUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("territoryAvailabilities"))
    }

    /// Sets `available`.
    pub fn available(self, available: bool) -> Self {
        Self(self.0.attribute("available", available))
    }

    /// Sets `preOrderEnabled`.
    pub fn pre_order_enabled(self, pre_order_enabled: bool) -> Self {
        Self(self.0.attribute("preOrderEnabled", pre_order_enabled))
    }

    /// Sets `releaseDate`.
    pub fn release_date(self, release_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("releaseDate", release_date.into()))
    }

    /// Sends null for `available`.
    pub fn clear_available(self) -> Self {
        Self(self.0.clear_attribute("available"))
    }

    /// Sends null for `preOrderEnabled`.
    pub fn clear_pre_order_enabled(self) -> Self {
        Self(self.0.clear_attribute("preOrderEnabled"))
    }

    /// Sends null for `releaseDate`.
    pub fn clear_release_date(self) -> Self {
        Self(self.0.clear_attribute("releaseDate"))
    }
}
body!(TerritoryAvailabilityUpdate, default);

/// Values of `contentStatus`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TerritoryAvailabilityContentStatus {
    /// `AVAILABLE`
    Available,
    /// `AVAILABLE_FOR_PREORDER_ON_DATE`
    AvailableForPreorderOnDate,
    /// `PROCESSING_TO_NOT_AVAILABLE`
    ProcessingToNotAvailable,
    /// `PROCESSING_TO_AVAILABLE`
    ProcessingToAvailable,
    /// `PROCESSING_TO_PRE_ORDER`
    ProcessingToPreOrder,
    /// `AVAILABLE_FOR_SALE_UNRELEASED_APP`
    AvailableForSaleUnreleasedApp,
    /// `PREORDER_ON_UNRELEASED_APP`
    PreorderOnUnreleasedApp,
    /// `AVAILABLE_FOR_PREORDER`
    AvailableForPreorder,
    /// `MISSING_RATING`
    MissingRating,
    /// `CANNOT_SELL_RESTRICTED_RATING`
    CannotSellRestrictedRating,
    /// `BRAZIL_REQUIRED_TAX_ID`
    BrazilRequiredTaxId,
    /// `BRAZIL_GAMBLING_NOT_VERIFIED`
    BrazilGamblingNotVerified,
    /// `MISSING_GRN`
    MissingGrn,
    /// `UNVERIFIED_GRN`
    UnverifiedGrn,
    /// `ICP_NUMBER_INVALID`
    IcpNumberInvalid,
    /// `ICP_NUMBER_MISSING`
    IcpNumberMissing,
    /// `TRADER_STATUS_NOT_PROVIDED`
    TraderStatusNotProvided,
    /// `TRADER_STATUS_VERIFICATION_FAILED`
    TraderStatusVerificationFailed,
    /// `TRADER_STATUS_VERIFICATION_STATUS_MISSING`
    TraderStatusVerificationStatusMissing,
    /// `CANNOT_SELL_SEVENTEEN_PLUS_APPS`
    CannotSellSeventeenPlusApps,
    /// `CANNOT_SELL_SEXUALLY_EXPLICIT`
    CannotSellSexuallyExplicit,
    /// `CANNOT_SELL_NON_IOS_GAMES`
    CannotSellNonIosGames,
    /// `CANNOT_SELL_SEVENTEEN_PLUS_GAMES`
    CannotSellSeventeenPlusGames,
    /// `CANNOT_SELL_CASINO`
    CannotSellCasino,
    /// `CANNOT_SELL_CASINO_WITHOUT_GRAC`
    CannotSellCasinoWithoutGrac,
    /// `CANNOT_SELL_CASINO_WITHOUT_AGE_VERIFICATION`
    CannotSellCasinoWithoutAgeVerification,
    /// `CANNOT_SELL_ADULT_ONLY`
    CannotSellAdultOnly,
    /// `CANNOT_SELL_GAMBLING_CONTESTS`
    CannotSellGamblingContests,
    /// `CANNOT_SELL_GAMBLING`
    CannotSellGambling,
    /// `CANNOT_SELL_CONTESTS`
    CannotSellContests,
    /// `CANNOT_SELL_NINETEEN_PLUS_WITHOUT_GRAC`
    CannotSellNineteenPlusWithoutGrac,
    /// `CANNOT_SELL`
    CannotSell,
    /// `CANNOT_SELL_FREQUENT_INTENSE_GAMBLING`
    CannotSellFrequentIntenseGambling,
    /// `CANNOT_SELL_FREQUENT_INTENSE_ALCOHOL_TOBACCO_DRUGS`
    CannotSellFrequentIntenseAlcoholTobaccoDrugs,
    /// `CANNOT_SELL_FREQUENT_INTENSE_VIOLENCE`
    CannotSellFrequentIntenseViolence,
    /// `CANNOT_SELL_FREQUENT_INTENSE_SEXUAL_CONTENT_NUDITY`
    CannotSellFrequentIntenseSexualContentNudity,
    /// `CANNOT_SELL_INFREQUENT_MILD_ALCOHOL_TOBACCO_DRUGS`
    CannotSellInfrequentMildAlcoholTobaccoDrugs,
    /// `CANNOT_SELL_INFREQUENT_MILD_SEXUAL_CONTENT_NUDITY`
    CannotSellInfrequentMildSexualContentNudity,
    /// `CANNOT_SELL_FREQUENT_INTENSE`
    CannotSellFrequentIntense,
    /// `CANNOT_SELL_FREQUENT_INTENSE_WITHOUT_GRAC`
    CannotSellFrequentIntenseWithoutGrac,
    /// `CANNOT_SELL_FREQUENT_GAMBLING`
    CannotSellFrequentGambling,
    /// `CANNOT_SELL_FREQUENT_ALCOHOL_TOBACCO_DRUGS`
    CannotSellFrequentAlcoholTobaccoDrugs,
    /// `CANNOT_SELL_FREQUENT_VIOLENCE`
    CannotSellFrequentViolence,
    /// `CANNOT_SELL_FREQUENT_SEXUAL_CONTENT_NUDITY`
    CannotSellFrequentSexualContentNudity,
    /// `CANNOT_SELL_INFREQUENT_ALCOHOL_TOBACCO_DRUGS`
    CannotSellInfrequentAlcoholTobaccoDrugs,
    /// `CANNOT_SELL_INFREQUENT_SEXUAL_CONTENT_NUDITY`
    CannotSellInfrequentSexualContentNudity,
    /// `CANNOT_SELL_FREQUENT`
    CannotSellFrequent,
    /// `CANNOT_SELL_FREQUENT_WITHOUT_GRAC`
    CannotSellFrequentWithoutGrac,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for TerritoryAvailabilityContentStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AVAILABLE", Self::Available),
        (
            "AVAILABLE_FOR_PREORDER_ON_DATE",
            Self::AvailableForPreorderOnDate,
        ),
        (
            "PROCESSING_TO_NOT_AVAILABLE",
            Self::ProcessingToNotAvailable,
        ),
        ("PROCESSING_TO_AVAILABLE", Self::ProcessingToAvailable),
        ("PROCESSING_TO_PRE_ORDER", Self::ProcessingToPreOrder),
        (
            "AVAILABLE_FOR_SALE_UNRELEASED_APP",
            Self::AvailableForSaleUnreleasedApp,
        ),
        ("PREORDER_ON_UNRELEASED_APP", Self::PreorderOnUnreleasedApp),
        ("AVAILABLE_FOR_PREORDER", Self::AvailableForPreorder),
        ("MISSING_RATING", Self::MissingRating),
        (
            "CANNOT_SELL_RESTRICTED_RATING",
            Self::CannotSellRestrictedRating,
        ),
        ("BRAZIL_REQUIRED_TAX_ID", Self::BrazilRequiredTaxId),
        (
            "BRAZIL_GAMBLING_NOT_VERIFIED",
            Self::BrazilGamblingNotVerified,
        ),
        ("MISSING_GRN", Self::MissingGrn),
        ("UNVERIFIED_GRN", Self::UnverifiedGrn),
        ("ICP_NUMBER_INVALID", Self::IcpNumberInvalid),
        ("ICP_NUMBER_MISSING", Self::IcpNumberMissing),
        ("TRADER_STATUS_NOT_PROVIDED", Self::TraderStatusNotProvided),
        (
            "TRADER_STATUS_VERIFICATION_FAILED",
            Self::TraderStatusVerificationFailed,
        ),
        (
            "TRADER_STATUS_VERIFICATION_STATUS_MISSING",
            Self::TraderStatusVerificationStatusMissing,
        ),
        (
            "CANNOT_SELL_SEVENTEEN_PLUS_APPS",
            Self::CannotSellSeventeenPlusApps,
        ),
        (
            "CANNOT_SELL_SEXUALLY_EXPLICIT",
            Self::CannotSellSexuallyExplicit,
        ),
        ("CANNOT_SELL_NON_IOS_GAMES", Self::CannotSellNonIosGames),
        (
            "CANNOT_SELL_SEVENTEEN_PLUS_GAMES",
            Self::CannotSellSeventeenPlusGames,
        ),
        ("CANNOT_SELL_CASINO", Self::CannotSellCasino),
        (
            "CANNOT_SELL_CASINO_WITHOUT_GRAC",
            Self::CannotSellCasinoWithoutGrac,
        ),
        (
            "CANNOT_SELL_CASINO_WITHOUT_AGE_VERIFICATION",
            Self::CannotSellCasinoWithoutAgeVerification,
        ),
        ("CANNOT_SELL_ADULT_ONLY", Self::CannotSellAdultOnly),
        (
            "CANNOT_SELL_GAMBLING_CONTESTS",
            Self::CannotSellGamblingContests,
        ),
        ("CANNOT_SELL_GAMBLING", Self::CannotSellGambling),
        ("CANNOT_SELL_CONTESTS", Self::CannotSellContests),
        (
            "CANNOT_SELL_NINETEEN_PLUS_WITHOUT_GRAC",
            Self::CannotSellNineteenPlusWithoutGrac,
        ),
        ("CANNOT_SELL", Self::CannotSell),
        (
            "CANNOT_SELL_FREQUENT_INTENSE_GAMBLING",
            Self::CannotSellFrequentIntenseGambling,
        ),
        (
            "CANNOT_SELL_FREQUENT_INTENSE_ALCOHOL_TOBACCO_DRUGS",
            Self::CannotSellFrequentIntenseAlcoholTobaccoDrugs,
        ),
        (
            "CANNOT_SELL_FREQUENT_INTENSE_VIOLENCE",
            Self::CannotSellFrequentIntenseViolence,
        ),
        (
            "CANNOT_SELL_FREQUENT_INTENSE_SEXUAL_CONTENT_NUDITY",
            Self::CannotSellFrequentIntenseSexualContentNudity,
        ),
        (
            "CANNOT_SELL_INFREQUENT_MILD_ALCOHOL_TOBACCO_DRUGS",
            Self::CannotSellInfrequentMildAlcoholTobaccoDrugs,
        ),
        (
            "CANNOT_SELL_INFREQUENT_MILD_SEXUAL_CONTENT_NUDITY",
            Self::CannotSellInfrequentMildSexualContentNudity,
        ),
        (
            "CANNOT_SELL_FREQUENT_INTENSE",
            Self::CannotSellFrequentIntense,
        ),
        (
            "CANNOT_SELL_FREQUENT_INTENSE_WITHOUT_GRAC",
            Self::CannotSellFrequentIntenseWithoutGrac,
        ),
        (
            "CANNOT_SELL_FREQUENT_GAMBLING",
            Self::CannotSellFrequentGambling,
        ),
        (
            "CANNOT_SELL_FREQUENT_ALCOHOL_TOBACCO_DRUGS",
            Self::CannotSellFrequentAlcoholTobaccoDrugs,
        ),
        (
            "CANNOT_SELL_FREQUENT_VIOLENCE",
            Self::CannotSellFrequentViolence,
        ),
        (
            "CANNOT_SELL_FREQUENT_SEXUAL_CONTENT_NUDITY",
            Self::CannotSellFrequentSexualContentNudity,
        ),
        (
            "CANNOT_SELL_INFREQUENT_ALCOHOL_TOBACCO_DRUGS",
            Self::CannotSellInfrequentAlcoholTobaccoDrugs,
        ),
        (
            "CANNOT_SELL_INFREQUENT_SEXUAL_CONTENT_NUDITY",
            Self::CannotSellInfrequentSexualContentNudity,
        ),
        ("CANNOT_SELL_FREQUENT", Self::CannotSellFrequent),
        (
            "CANNOT_SELL_FREQUENT_WITHOUT_GRAC",
            Self::CannotSellFrequentWithoutGrac,
        ),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(TerritoryAvailabilityContentStatus);

/// What can be asked along with `TerritoryAvailability`.
///
/// Fields can be chosen: `fields[territories]`, `fields[territoryAvailabilities]`.
///
/// Can be included: `territory`.
pub enum TerritoryAvailabilityJoins {}
joins!(
    TerritoryAvailabilityJoins,
    include = TerritoryAvailabilityInclude,
    to_many = Never,
    fields = [territories::TerritoryField, TerritoryAvailabilityField]
);

/// The fields that `fields[territoryAvailabilities]` can choose.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TerritoryAvailabilityField {
    /// `available`
    Available,
    /// `releaseDate`
    ReleaseDate,
    /// `preOrderEnabled`
    PreOrderEnabled,
    /// `preOrderPublishDate`
    PreOrderPublishDate,
    /// `contentStatuses`
    ContentStatuses,
    /// `territory`
    Territory,
}

impl Name for TerritoryAvailabilityField {
    fn as_str(self) -> &'static str {
        match self {
            Self::Available => "available",
            Self::ReleaseDate => "releaseDate",
            Self::PreOrderEnabled => "preOrderEnabled",
            Self::PreOrderPublishDate => "preOrderPublishDate",
            Self::ContentStatuses => "contentStatuses",
            Self::Territory => "territory",
        }
    }
}

impl Field for TerritoryAvailabilityField {
    const PARAMETER: &'static str = "fields[territoryAvailabilities]";
}
name!(TerritoryAvailabilityField);

/// What can be included with `TerritoryAvailability`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TerritoryAvailabilityInclude {
    /// `territory`
    Territory,
}

impl Name for TerritoryAvailabilityInclude {
    fn as_str(self) -> &'static str {
        match self {
            Self::Territory => "territory",
        }
    }
}
name!(TerritoryAvailabilityInclude);
