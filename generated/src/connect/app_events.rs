// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App events: `/v1/appEvents`.

use super::{app_event_localizations, apps};
use crate::runtime::emit::*;

/// Reads one of the app events.
///
/// `GET /v1/appEvents/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEvents-_id_)
pub fn get(id: impl Into<Id<AppEvent>>) -> Request<Document<AppEvent>, GetQuery> {
    Request::new(Method::Get, "/v1/appEvents/{id}").path("id", id.into())
}

/// Creates one of the app events.
///
/// `POST /v1/appEvents`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appEvents)
pub fn create(body: AppEventCreate) -> Request<Document<AppEvent>> {
    Request::new(Method::Post, "/v1/appEvents").body(body)
}

/// Changes one of the app events.
///
/// `PATCH /v1/appEvents/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appEvents-_id_)
pub fn update(id: impl Into<Id<AppEvent>>, body: AppEventUpdate) -> Request<Document<AppEvent>> {
    Request::new(Method::Patch, "/v1/appEvents/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the app events.
///
/// `DELETE /v1/appEvents/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appEvents-_id_)
pub fn delete(id: impl Into<Id<AppEvent>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appEvents/{id}").path("id", id.into())
}

/// Reads the localizations of one of the app events.
///
/// `GET /v1/appEvents/{id}/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEvents-_id_-localizations)
pub fn localizations(
    id: impl Into<Id<AppEvent>>,
) -> Request<Page<app_event_localizations::AppEventLocalization>, LocalizationsQuery> {
    Request::new(Method::Get, "/v1/appEvents/{id}/localizations")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the localizations of one of the app events.
///
/// `GET /v1/appEvents/{id}/relationships/localizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEvents-_id_-relationships-localizations)
pub fn localizations_linkages(
    id: impl Into<Id<AppEvent>>,
) -> Request<Linkages<app_event_localizations::AppEventLocalization>> {
    Request::new(
        Method::Get,
        "/v1/appEvents/{id}/relationships/localizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppEventJoins;
}

/// The parameters of [`localizations`](fn@localizations).
pub enum LocalizationsQuery {}
impl Query for LocalizationsQuery {
    type Joins = app_event_localizations::AppEventLocalizationJoins;
}

/// A resource of the type `appEvents`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEvent {
    /// Which one it is, among those of its type.
    pub id: Id<AppEvent>,
    /// What it is.
    pub attributes: AppEventAttributes,
    /// What it is connected with.
    pub relationships: AppEventRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(AppEvent, "appEvents", attributes, relationships, links);

/// The attributes of [`AppEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEventAttributes {
    /// `archivedTerritorySchedules`
    pub archived_territory_schedules: Option<Vec<AppEventArchivedTerritorySchedule>>,
    /// `badge`
    pub badge: Option<AppEventBadge>,
    /// `deepLink`
    pub deep_link: Option<String>,
    /// `eventState`
    pub event_state: Option<AppEventEventState>,
    /// `primaryLocale`
    pub primary_locale: Option<String>,
    /// `priority`
    pub priority: Option<AppEventPriority>,
    /// `purchaseRequirement`
    pub purchase_requirement: Option<AppEventPurchaseRequirement>,
    /// `purpose`
    pub purpose: Option<AppEventPurpose>,
    /// `referenceName`
    pub reference_name: Option<String>,
    /// `territorySchedules`
    pub territory_schedules: Option<Vec<AppEventTerritorySchedule>>,
}

impl Object for AppEventAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "archivedTerritorySchedules" => read_list(&mut self.archived_territory_schedules, map),
            "badge" => read_value(&mut self.badge, map),
            "deepLink" => read_value(&mut self.deep_link, map),
            "eventState" => read_value(&mut self.event_state, map),
            "primaryLocale" => read_value(&mut self.primary_locale, map),
            "priority" => read_value(&mut self.priority, map),
            "purchaseRequirement" => read_value(&mut self.purchase_requirement, map),
            "purpose" => read_value(&mut self.purpose, map),
            "referenceName" => read_value(&mut self.reference_name, map),
            "territorySchedules" => read_list(&mut self.territory_schedules, map),
            _ => skip(map),
        }
    }
}

impl Member for AppEventAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppEventAttributes")
            .member(
                "archivedTerritorySchedules",
                &self.archived_territory_schedules,
            )
            .member("badge", &self.badge)
            .member("deepLink", &self.deep_link)
            .member("eventState", &self.event_state)
            .member("primaryLocale", &self.primary_locale)
            .member("priority", &self.priority)
            .member("purchaseRequirement", &self.purchase_requirement)
            .member("purpose", &self.purpose)
            .member("referenceName", &self.reference_name)
            .member("territorySchedules", &self.territory_schedules)
            .end()
    }
}
object!(AppEventAttributes);

/// The relationships of [`AppEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEventRelationships {
    /// `localizations`
    pub localizations: ToMany<app_event_localizations::AppEventLocalization>,
}

impl Object for AppEventRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "localizations" => read_relationship(&mut self.localizations, map),
            _ => skip(map),
        }
    }
}

impl Member for AppEventRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppEventRelationships")
            .relationship("localizations", &self.localizations)
            .end()
    }
}
object!(AppEventRelationships);

/// What `archivedTerritorySchedule` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEventArchivedTerritorySchedule {
    /// `eventEnd`
    pub event_end: Option<DateTime>,
    /// `eventStart`
    pub event_start: Option<DateTime>,
    /// `publishStart`
    pub publish_start: Option<DateTime>,
    /// `territories`
    pub territories: Option<Vec<String>>,
}

impl Object for AppEventArchivedTerritorySchedule {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "eventEnd" => read_value(&mut self.event_end, map),
            "eventStart" => read_value(&mut self.event_start, map),
            "publishStart" => read_value(&mut self.publish_start, map),
            "territories" => read_list(&mut self.territories, map),
            _ => skip(map),
        }
    }
}

impl Member for AppEventArchivedTerritorySchedule {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppEventArchivedTerritorySchedule")
            .member("eventEnd", &self.event_end)
            .member("eventStart", &self.event_start)
            .member("publishStart", &self.publish_start)
            .member("territories", &self.territories)
            .end()
    }
}
object!(AppEventArchivedTerritorySchedule);

/// What `territorySchedule` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEventTerritorySchedule {
    /// `eventEnd`
    pub event_end: Option<DateTime>,
    /// `eventStart`
    pub event_start: Option<DateTime>,
    /// `publishStart`
    pub publish_start: Option<DateTime>,
    /// `territories`
    pub territories: Option<Vec<String>>,
}

impl Object for AppEventTerritorySchedule {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "eventEnd" => read_value(&mut self.event_end, map),
            "eventStart" => read_value(&mut self.event_start, map),
            "publishStart" => read_value(&mut self.publish_start, map),
            "territories" => read_list(&mut self.territories, map),
            _ => skip(map),
        }
    }
}

impl Member for AppEventTerritorySchedule {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppEventTerritorySchedule")
            .member("eventEnd", &self.event_end)
            .member("eventStart", &self.event_start)
            .member("publishStart", &self.publish_start)
            .member("territories", &self.territories)
            .end()
    }
}
object!(AppEventTerritorySchedule);

impl AppEventTerritorySchedule {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `eventEnd`.
    #[must_use]
    pub fn event_end(mut self, event_end: impl Into<DateTime>) -> Self {
        self.event_end = Some(event_end.into());
        self
    }

    /// Sets `eventStart`.
    #[must_use]
    pub fn event_start(mut self, event_start: impl Into<DateTime>) -> Self {
        self.event_start = Some(event_start.into());
        self
    }

    /// Sets `publishStart`.
    #[must_use]
    pub fn publish_start(mut self, publish_start: impl Into<DateTime>) -> Self {
        self.publish_start = Some(publish_start.into());
        self
    }

    /// Sets `territories`.
    #[must_use]
    pub fn territories(mut self, territories: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.territories = Some(territories.into_iter().map(Into::into).collect());
        self
    }
}

/// Creates one `AppEvent`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppEventCreate(Body);

impl AppEventCreate {
    /// With what is required.
    pub fn new(reference_name: impl Into<String>, app: impl Into<Id<apps::App>>) -> Self {
        Self(
            Body::new("appEvents")
                .with_attributes()
                .with_relationships()
                .attribute("referenceName", reference_name.into())
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }

    /// Sets `badge`.
    pub fn badge(self, badge: AppEventBadge) -> Self {
        Self(self.0.attribute("badge", badge))
    }

    /// Sets `deepLink`.
    pub fn deep_link(self, deep_link: impl Into<String>) -> Self {
        Self(self.0.attribute("deepLink", deep_link.into()))
    }

    /// Sets `primaryLocale`.
    pub fn primary_locale(self, primary_locale: impl Into<String>) -> Self {
        Self(self.0.attribute("primaryLocale", primary_locale.into()))
    }

    /// Sets `priority`.
    pub fn priority(self, priority: AppEventPriority) -> Self {
        Self(self.0.attribute("priority", priority))
    }

    /// Sets `purchaseRequirement`.
    pub fn purchase_requirement(self, purchase_requirement: AppEventPurchaseRequirement) -> Self {
        Self(
            self.0
                .attribute("purchaseRequirement", purchase_requirement),
        )
    }

    /// Sets `purpose`.
    pub fn purpose(self, purpose: AppEventPurpose) -> Self {
        Self(self.0.attribute("purpose", purpose))
    }

    /// Sets `territorySchedules`.
    pub fn territory_schedules(
        self,
        territory_schedules: impl IntoIterator<Item = AppEventTerritorySchedule>,
    ) -> Self {
        Self(self.0.attributes_list::<AppEventTerritorySchedule, _>(
            "territorySchedules",
            territory_schedules,
        ))
    }

    /// Sends null for `badge`.
    pub fn clear_badge(self) -> Self {
        Self(self.0.clear_attribute("badge"))
    }

    /// Sends null for `deepLink`.
    pub fn clear_deep_link(self) -> Self {
        Self(self.0.clear_attribute("deepLink"))
    }

    /// Sends null for `primaryLocale`.
    pub fn clear_primary_locale(self) -> Self {
        Self(self.0.clear_attribute("primaryLocale"))
    }

    /// Sends null for `priority`.
    pub fn clear_priority(self) -> Self {
        Self(self.0.clear_attribute("priority"))
    }

    /// Sends null for `purchaseRequirement`.
    pub fn clear_purchase_requirement(self) -> Self {
        Self(self.0.clear_attribute("purchaseRequirement"))
    }

    /// Sends null for `purpose`.
    pub fn clear_purpose(self) -> Self {
        Self(self.0.clear_attribute("purpose"))
    }

    /// Sends null for `territorySchedules`.
    pub fn clear_territory_schedules(self) -> Self {
        Self(self.0.clear_attribute("territorySchedules"))
    }
}
body!(AppEventCreate);

/// Changes one `AppEvent`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppEventUpdate(Body);

impl AppEventUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appEvents"))
    }

    /// Sets `badge`.
    pub fn badge(self, badge: AppEventBadge) -> Self {
        Self(self.0.attribute("badge", badge))
    }

    /// Sets `deepLink`.
    pub fn deep_link(self, deep_link: impl Into<String>) -> Self {
        Self(self.0.attribute("deepLink", deep_link.into()))
    }

    /// Sets `primaryLocale`.
    pub fn primary_locale(self, primary_locale: impl Into<String>) -> Self {
        Self(self.0.attribute("primaryLocale", primary_locale.into()))
    }

    /// Sets `priority`.
    pub fn priority(self, priority: AppEventPriority) -> Self {
        Self(self.0.attribute("priority", priority))
    }

    /// Sets `purchaseRequirement`.
    pub fn purchase_requirement(self, purchase_requirement: AppEventPurchaseRequirement) -> Self {
        Self(
            self.0
                .attribute("purchaseRequirement", purchase_requirement),
        )
    }

    /// Sets `purpose`.
    pub fn purpose(self, purpose: AppEventPurpose) -> Self {
        Self(self.0.attribute("purpose", purpose))
    }

    /// Sets `referenceName`.
    pub fn reference_name(self, reference_name: impl Into<String>) -> Self {
        Self(self.0.attribute("referenceName", reference_name.into()))
    }

    /// Sets `territorySchedules`.
    pub fn territory_schedules(
        self,
        territory_schedules: impl IntoIterator<Item = AppEventTerritorySchedule>,
    ) -> Self {
        Self(self.0.attributes_list::<AppEventTerritorySchedule, _>(
            "territorySchedules",
            territory_schedules,
        ))
    }

    /// Sends null for `badge`.
    pub fn clear_badge(self) -> Self {
        Self(self.0.clear_attribute("badge"))
    }

    /// Sends null for `deepLink`.
    pub fn clear_deep_link(self) -> Self {
        Self(self.0.clear_attribute("deepLink"))
    }

    /// Sends null for `primaryLocale`.
    pub fn clear_primary_locale(self) -> Self {
        Self(self.0.clear_attribute("primaryLocale"))
    }

    /// Sends null for `priority`.
    pub fn clear_priority(self) -> Self {
        Self(self.0.clear_attribute("priority"))
    }

    /// Sends null for `purchaseRequirement`.
    pub fn clear_purchase_requirement(self) -> Self {
        Self(self.0.clear_attribute("purchaseRequirement"))
    }

    /// Sends null for `purpose`.
    pub fn clear_purpose(self) -> Self {
        Self(self.0.clear_attribute("purpose"))
    }

    /// Sends null for `referenceName`.
    pub fn clear_reference_name(self) -> Self {
        Self(self.0.clear_attribute("referenceName"))
    }

    /// Sends null for `territorySchedules`.
    pub fn clear_territory_schedules(self) -> Self {
        Self(self.0.clear_attribute("territorySchedules"))
    }
}
body!(AppEventUpdate, default);

values! {
    /// Values of `badge`.
    pub enum AppEventBadge {
        LiveEvent = "LIVE_EVENT",
        Premiere = "PREMIERE",
        Challenge = "CHALLENGE",
        Competition = "COMPETITION",
        NewSeason = "NEW_SEASON",
        MajorUpdate = "MAJOR_UPDATE",
        SpecialEvent = "SPECIAL_EVENT",
    }
}

values! {
    /// Values of `eventState`.
    pub enum AppEventEventState {
        Draft = "DRAFT",
        ReadyForReview = "READY_FOR_REVIEW",
        WaitingForReview = "WAITING_FOR_REVIEW",
        InReview = "IN_REVIEW",
        Rejected = "REJECTED",
        Accepted = "ACCEPTED",
        Approved = "APPROVED",
        Published = "PUBLISHED",
        Past = "PAST",
        Archived = "ARCHIVED",
    }
}

values! {
    /// Values of `priority`.
    pub enum AppEventPriority {
        High = "HIGH",
        Normal = "NORMAL",
    }
}

values! {
    /// Values of `purchaseRequirement`.
    pub enum AppEventPurchaseRequirement {
        NoCostAssociated = "NO_COST_ASSOCIATED",
        InAppPurchase = "IN_APP_PURCHASE",
    }
}

values! {
    /// Values of `purpose`.
    pub enum AppEventPurpose {
        AppropriateForAllUsers = "APPROPRIATE_FOR_ALL_USERS",
        AttractNewUsers = "ATTRACT_NEW_USERS",
        KeepActiveUsersInformed = "KEEP_ACTIVE_USERS_INFORMED",
        BringBackLapsedUsers = "BRING_BACK_LAPSED_USERS",
    }
}

/// What can be asked along with `AppEvent`.
///
/// Fields can be chosen: `fields[appEventLocalizations]`, `fields[appEvents]`.
///
/// Can be included: `localizations`.
pub enum AppEventJoins {}
joins!(
    AppEventJoins,
    include = AppEventInclude,
    to_many = AppEventToMany,
    fields = [
        app_event_localizations::AppEventLocalizationField,
        AppEventField
    ]
);

names! {
    /// The fields that `fields[appEvents]` can choose.
    pub enum AppEventField {
        ReferenceName = "referenceName",
        Badge = "badge",
        EventState = "eventState",
        DeepLink = "deepLink",
        PurchaseRequirement = "purchaseRequirement",
        PrimaryLocale = "primaryLocale",
        Priority = "priority",
        Purpose = "purpose",
        TerritorySchedules = "territorySchedules",
        ArchivedTerritorySchedules = "archivedTerritorySchedules",
        Localizations = "localizations",
    }
}

impl Field for AppEventField {
    const PARAMETER: &'static str = "fields[appEvents]";
}

names! {
    /// What can be included with `AppEvent`.
    pub enum AppEventInclude {
        Localizations = "localizations",
    }
}

names! {
    /// Relationships of `AppEvent` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppEventToMany {
        Localizations = "localizations",
    }
}

impl Limited for AppEventToMany {
    fn maximum(self) -> u32 {
        50
    }
}
