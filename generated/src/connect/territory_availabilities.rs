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
            "available" => read_value(&mut self.available, map),
            "contentStatuses" => read_list(&mut self.content_statuses, map),
            "preOrderEnabled" => read_value(&mut self.pre_order_enabled, map),
            "preOrderPublishDate" => read_value(&mut self.pre_order_publish_date, map),
            "releaseDate" => read_value(&mut self.release_date, map),
            _ => skip(map),
        }
    }
}

impl Member for TerritoryAvailabilityAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("TerritoryAvailabilityAttributes")
            .member("available", &self.available)
            .member("contentStatuses", &self.content_statuses)
            .member("preOrderEnabled", &self.pre_order_enabled)
            .member("preOrderPublishDate", &self.pre_order_publish_date)
            .member("releaseDate", &self.release_date)
            .end()
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
            "territory" => read_relationship(&mut self.territory, map),
            _ => skip(map),
        }
    }
}

impl Member for TerritoryAvailabilityRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("TerritoryAvailabilityRelationships")
            .relationship("territory", &self.territory)
            .end()
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

values! {
    /// Values of `contentStatus`.
    pub enum TerritoryAvailabilityContentStatus {
        Available = "AVAILABLE",
        AvailableForPreorderOnDate = "AVAILABLE_FOR_PREORDER_ON_DATE",
        ProcessingToNotAvailable = "PROCESSING_TO_NOT_AVAILABLE",
        ProcessingToAvailable = "PROCESSING_TO_AVAILABLE",
        ProcessingToPreOrder = "PROCESSING_TO_PRE_ORDER",
        AvailableForSaleUnreleasedApp = "AVAILABLE_FOR_SALE_UNRELEASED_APP",
        PreorderOnUnreleasedApp = "PREORDER_ON_UNRELEASED_APP",
        AvailableForPreorder = "AVAILABLE_FOR_PREORDER",
        MissingRating = "MISSING_RATING",
        CannotSellRestrictedRating = "CANNOT_SELL_RESTRICTED_RATING",
        BrazilRequiredTaxId = "BRAZIL_REQUIRED_TAX_ID",
        BrazilGamblingNotVerified = "BRAZIL_GAMBLING_NOT_VERIFIED",
        MissingGrn = "MISSING_GRN",
        UnverifiedGrn = "UNVERIFIED_GRN",
        IcpNumberInvalid = "ICP_NUMBER_INVALID",
        IcpNumberMissing = "ICP_NUMBER_MISSING",
        TraderStatusNotProvided = "TRADER_STATUS_NOT_PROVIDED",
        TraderStatusVerificationFailed = "TRADER_STATUS_VERIFICATION_FAILED",
        TraderStatusVerificationStatusMissing = "TRADER_STATUS_VERIFICATION_STATUS_MISSING",
        CannotSellSeventeenPlusApps = "CANNOT_SELL_SEVENTEEN_PLUS_APPS",
        CannotSellSexuallyExplicit = "CANNOT_SELL_SEXUALLY_EXPLICIT",
        CannotSellNonIosGames = "CANNOT_SELL_NON_IOS_GAMES",
        CannotSellSeventeenPlusGames = "CANNOT_SELL_SEVENTEEN_PLUS_GAMES",
        CannotSellCasino = "CANNOT_SELL_CASINO",
        CannotSellCasinoWithoutGrac = "CANNOT_SELL_CASINO_WITHOUT_GRAC",
        CannotSellCasinoWithoutAgeVerification = "CANNOT_SELL_CASINO_WITHOUT_AGE_VERIFICATION",
        CannotSellAdultOnly = "CANNOT_SELL_ADULT_ONLY",
        CannotSellGamblingContests = "CANNOT_SELL_GAMBLING_CONTESTS",
        CannotSellGambling = "CANNOT_SELL_GAMBLING",
        CannotSellContests = "CANNOT_SELL_CONTESTS",
        CannotSellNineteenPlusWithoutGrac = "CANNOT_SELL_NINETEEN_PLUS_WITHOUT_GRAC",
        CannotSell = "CANNOT_SELL",
        CannotSellFrequentIntenseGambling = "CANNOT_SELL_FREQUENT_INTENSE_GAMBLING",
        CannotSellFrequentIntenseAlcoholTobaccoDrugs = "CANNOT_SELL_FREQUENT_INTENSE_ALCOHOL_TOBACCO_DRUGS",
        CannotSellFrequentIntenseViolence = "CANNOT_SELL_FREQUENT_INTENSE_VIOLENCE",
        CannotSellFrequentIntenseSexualContentNudity = "CANNOT_SELL_FREQUENT_INTENSE_SEXUAL_CONTENT_NUDITY",
        CannotSellInfrequentMildAlcoholTobaccoDrugs = "CANNOT_SELL_INFREQUENT_MILD_ALCOHOL_TOBACCO_DRUGS",
        CannotSellInfrequentMildSexualContentNudity = "CANNOT_SELL_INFREQUENT_MILD_SEXUAL_CONTENT_NUDITY",
        CannotSellFrequentIntense = "CANNOT_SELL_FREQUENT_INTENSE",
        CannotSellFrequentIntenseWithoutGrac = "CANNOT_SELL_FREQUENT_INTENSE_WITHOUT_GRAC",
        CannotSellFrequentGambling = "CANNOT_SELL_FREQUENT_GAMBLING",
        CannotSellFrequentAlcoholTobaccoDrugs = "CANNOT_SELL_FREQUENT_ALCOHOL_TOBACCO_DRUGS",
        CannotSellFrequentViolence = "CANNOT_SELL_FREQUENT_VIOLENCE",
        CannotSellFrequentSexualContentNudity = "CANNOT_SELL_FREQUENT_SEXUAL_CONTENT_NUDITY",
        CannotSellInfrequentAlcoholTobaccoDrugs = "CANNOT_SELL_INFREQUENT_ALCOHOL_TOBACCO_DRUGS",
        CannotSellInfrequentSexualContentNudity = "CANNOT_SELL_INFREQUENT_SEXUAL_CONTENT_NUDITY",
        CannotSellFrequent = "CANNOT_SELL_FREQUENT",
        CannotSellFrequentWithoutGrac = "CANNOT_SELL_FREQUENT_WITHOUT_GRAC",
    }
}

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

names! {
    /// The fields that `fields[territoryAvailabilities]` can choose.
    pub enum TerritoryAvailabilityField {
        Available = "available",
        ReleaseDate = "releaseDate",
        PreOrderEnabled = "preOrderEnabled",
        PreOrderPublishDate = "preOrderPublishDate",
        ContentStatuses = "contentStatuses",
        Territory = "territory",
    }
}

impl Field for TerritoryAvailabilityField {
    const PARAMETER: &'static str = "fields[territoryAvailabilities]";
}

names! {
    /// What can be included with `TerritoryAvailability`.
    pub enum TerritoryAvailabilityInclude {
        Territory = "territory",
    }
}
