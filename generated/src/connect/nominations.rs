// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Nominations: `/v1/nominations`.

use super::{DeviceFamily, actors, app_events, apps, territories};
use crate::runtime::emit::*;

/// Lists nominations.
///
/// `GET /v1/nominations`
///
/// At most 200 on a page.
///
/// The answer can also be had as text, with `csv`.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-nominations)
pub fn list(
    state: impl IntoIterator<Item = NominationState>,
) -> Request<Page<Nomination>, ListQuery> {
    Request::new(Method::Get, "/v1/nominations")
        .list::<NominationState, _>("filter[state]", state)
        .required("filter[state]")
        .limited(200)
}

/// Reads one of the nominations.
///
/// `GET /v1/nominations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-nominations-_id_)
pub fn get(id: impl Into<Id<Nomination>>) -> Request<Document<Nomination>, GetQuery> {
    Request::new(Method::Get, "/v1/nominations/{id}").path("id", id.into())
}

/// Creates one of the nominations.
///
/// `POST /v1/nominations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-nominations)
pub fn create(body: NominationCreate) -> Request<Document<Nomination>> {
    Request::new(Method::Post, "/v1/nominations").body(body)
}

/// Changes one of the nominations.
///
/// `PATCH /v1/nominations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-nominations-_id_)
pub fn update(
    id: impl Into<Id<Nomination>>,
    body: NominationUpdate,
) -> Request<Document<Nomination>> {
    Request::new(Method::Patch, "/v1/nominations/{id}").path_and_body("id", id.into(), body)
}

/// Deletes one of the nominations.
///
/// `DELETE /v1/nominations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-nominations-_id_)
pub fn delete(id: impl Into<Id<Nomination>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/nominations/{id}").path("id", id.into())
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = NominationJoins;
}

impl AsCsv for ListQuery {}
impl<R> Request<R, ListQuery> {
    /// Sets `filter[type]`.
    pub fn filter_type(self, values: impl IntoIterator<Item = NominationType>) -> Self {
        self.list::<NominationType, _>("filter[type]", values)
    }

    /// Sets `filter[hasInAppEvents]`.
    pub fn filter_has_in_app_events(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[hasInAppEvents]", values)
    }

    /// Sets `filter[relatedApps]`.
    pub fn filter_related_apps(
        self,
        values: impl IntoIterator<Item = impl Into<Id<apps::App>>>,
    ) -> Self {
        self.list::<Id<apps::App>, _>("filter[relatedApps]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = NominationJoins;
}

/// A resource of the type `nominations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Nomination {
    /// Which one it is, among those of its type.
    pub id: Id<Nomination>,
    /// What it is.
    pub attributes: NominationAttributes,
    /// What it is connected with.
    pub relationships: NominationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(Nomination, "nominations", attributes, relationships, links);

/// The attributes of [`Nomination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NominationAttributes {
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `description`
    pub description: Option<String>,
    /// `deviceFamilies`
    pub device_families: Option<Vec<DeviceFamily>>,
    /// `hasInAppEvents`
    pub has_in_app_events: Option<bool>,
    /// `lastModifiedDate`
    pub last_modified_date: Option<DateTime>,
    /// `launchInSelectMarketsFirst`
    pub launch_in_select_markets_first: Option<bool>,
    /// `locales`
    pub locales: Option<Vec<String>>,
    /// `name`
    pub name: Option<String>,
    /// `notes`
    pub notes: Option<String>,
    /// `preOrderEnabled`
    pub pre_order_enabled: Option<bool>,
    /// `publishEndDate`
    pub publish_end_date: Option<DateTime>,
    /// `publishStartDate`
    pub publish_start_date: Option<DateTime>,
    /// `state`
    pub state: Option<NominationState>,
    /// `submittedDate`
    pub submitted_date: Option<DateTime>,
    /// `supplementalMaterialsUris`
    pub supplemental_materials_uris: Option<Vec<String>>,
    /// `type`
    pub r#type: Option<NominationType>,
}

impl Object for NominationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "createdDate" => read_value(&mut self.created_date, map),
            "description" => read_value(&mut self.description, map),
            "deviceFamilies" => read_list(&mut self.device_families, map),
            "hasInAppEvents" => read_value(&mut self.has_in_app_events, map),
            "lastModifiedDate" => read_value(&mut self.last_modified_date, map),
            "launchInSelectMarketsFirst" => {
                read_value(&mut self.launch_in_select_markets_first, map)
            }
            "locales" => read_list(&mut self.locales, map),
            "name" => read_value(&mut self.name, map),
            "notes" => read_value(&mut self.notes, map),
            "preOrderEnabled" => read_value(&mut self.pre_order_enabled, map),
            "publishEndDate" => read_value(&mut self.publish_end_date, map),
            "publishStartDate" => read_value(&mut self.publish_start_date, map),
            "state" => read_value(&mut self.state, map),
            "submittedDate" => read_value(&mut self.submitted_date, map),
            "supplementalMaterialsUris" => read_list(&mut self.supplemental_materials_uris, map),
            "type" => read_value(&mut self.r#type, map),
            _ => skip(map),
        }
    }
}

impl Member for NominationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("NominationAttributes")
            .member("createdDate", &self.created_date)
            .member("description", &self.description)
            .member("deviceFamilies", &self.device_families)
            .member("hasInAppEvents", &self.has_in_app_events)
            .member("lastModifiedDate", &self.last_modified_date)
            .member(
                "launchInSelectMarketsFirst",
                &self.launch_in_select_markets_first,
            )
            .member("locales", &self.locales)
            .member("name", &self.name)
            .member("notes", &self.notes)
            .member("preOrderEnabled", &self.pre_order_enabled)
            .member("publishEndDate", &self.publish_end_date)
            .member("publishStartDate", &self.publish_start_date)
            .member("state", &self.state)
            .member("submittedDate", &self.submitted_date)
            .member(
                "supplementalMaterialsUris",
                &self.supplemental_materials_uris,
            )
            .member("type", &self.r#type)
            .end()
    }
}
object!(NominationAttributes);

/// The relationships of [`Nomination`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NominationRelationships {
    /// `createdByActor`
    pub created_by_actor: ToOne<actors::Actor>,
    /// `inAppEvents`
    pub in_app_events: ToMany<app_events::AppEvent>,
    /// `lastModifiedByActor`
    pub last_modified_by_actor: ToOne<actors::Actor>,
    /// `relatedApps`
    pub related_apps: ToMany<apps::App>,
    /// `submittedByActor`
    pub submitted_by_actor: ToOne<actors::Actor>,
    /// `supportedTerritories`
    pub supported_territories: ToMany<territories::Territory>,
}

impl Object for NominationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "createdByActor" => read_relationship(&mut self.created_by_actor, map),
            "inAppEvents" => read_relationship(&mut self.in_app_events, map),
            "lastModifiedByActor" => read_relationship(&mut self.last_modified_by_actor, map),
            "relatedApps" => read_relationship(&mut self.related_apps, map),
            "submittedByActor" => read_relationship(&mut self.submitted_by_actor, map),
            "supportedTerritories" => read_relationship(&mut self.supported_territories, map),
            _ => skip(map),
        }
    }
}

impl Member for NominationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("NominationRelationships")
            .relationship("createdByActor", &self.created_by_actor)
            .relationship("inAppEvents", &self.in_app_events)
            .relationship("lastModifiedByActor", &self.last_modified_by_actor)
            .relationship("relatedApps", &self.related_apps)
            .relationship("submittedByActor", &self.submitted_by_actor)
            .relationship("supportedTerritories", &self.supported_territories)
            .end()
    }
}
object!(NominationRelationships);

/// Creates one `Nomination`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct NominationCreate(Body);

impl NominationCreate {
    /// With what is required.
    pub fn new(
        description: impl Into<String>,
        name: impl Into<String>,
        publish_start_date: impl Into<DateTime>,
        submitted: bool,
        r#type: NominationType,
        related_apps: impl IntoIterator<Item = impl Into<Id<apps::App>>>,
    ) -> Self {
        Self(
            Body::new("nominations")
                .with_attributes()
                .with_relationships()
                .attribute("description", description.into())
                .attribute("name", name.into())
                .attribute("publishStartDate", publish_start_date.into())
                .attribute("submitted", submitted)
                .attribute("type", r#type)
                .to_many::<apps::App, _>("relatedApps", "apps", related_apps),
        )
    }

    /// Sets `deviceFamilies`.
    pub fn device_families(self, device_families: impl IntoIterator<Item = DeviceFamily>) -> Self {
        Self(
            self.0
                .attributes_list::<DeviceFamily, _>("deviceFamilies", device_families),
        )
    }

    /// Sets `hasInAppEvents`.
    pub fn has_in_app_events(self, has_in_app_events: bool) -> Self {
        Self(self.0.attribute("hasInAppEvents", has_in_app_events))
    }

    /// Sets `launchInSelectMarketsFirst`.
    pub fn launch_in_select_markets_first(self, launch_in_select_markets_first: bool) -> Self {
        Self(
            self.0
                .attribute("launchInSelectMarketsFirst", launch_in_select_markets_first),
        )
    }

    /// Sets `locales`.
    pub fn locales(self, locales: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.attributes_list::<String, _>("locales", locales))
    }

    /// Sets `notes`.
    pub fn notes(self, notes: impl Into<String>) -> Self {
        Self(self.0.attribute("notes", notes.into()))
    }

    /// Sets `preOrderEnabled`.
    pub fn pre_order_enabled(self, pre_order_enabled: bool) -> Self {
        Self(self.0.attribute("preOrderEnabled", pre_order_enabled))
    }

    /// Sets `publishEndDate`.
    pub fn publish_end_date(self, publish_end_date: impl Into<DateTime>) -> Self {
        Self(self.0.attribute("publishEndDate", publish_end_date.into()))
    }

    /// Sets `supplementalMaterialsUris`.
    pub fn supplemental_materials_uris(
        self,
        supplemental_materials_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self.0.attributes_list::<String, _>(
                "supplementalMaterialsUris",
                supplemental_materials_uris,
            ),
        )
    }

    /// Sets the relationship `inAppEvents`.
    pub fn in_app_events(
        self,
        in_app_events: impl IntoIterator<Item = impl Into<Id<app_events::AppEvent>>>,
    ) -> Self {
        Self(
            self.0
                .to_many::<app_events::AppEvent, _>("inAppEvents", "appEvents", in_app_events),
        )
    }

    /// Sets the relationship `supportedTerritories`.
    pub fn supported_territories(
        self,
        supported_territories: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        Self(self.0.to_many::<territories::Territory, _>(
            "supportedTerritories",
            "territories",
            supported_territories,
        ))
    }

    /// Sends null for `deviceFamilies`.
    pub fn clear_device_families(self) -> Self {
        Self(self.0.clear_attribute("deviceFamilies"))
    }

    /// Sends null for `hasInAppEvents`.
    pub fn clear_has_in_app_events(self) -> Self {
        Self(self.0.clear_attribute("hasInAppEvents"))
    }

    /// Sends null for `launchInSelectMarketsFirst`.
    pub fn clear_launch_in_select_markets_first(self) -> Self {
        Self(self.0.clear_attribute("launchInSelectMarketsFirst"))
    }

    /// Sends null for `locales`.
    pub fn clear_locales(self) -> Self {
        Self(self.0.clear_attribute("locales"))
    }

    /// Sends null for `notes`.
    pub fn clear_notes(self) -> Self {
        Self(self.0.clear_attribute("notes"))
    }

    /// Sends null for `preOrderEnabled`.
    pub fn clear_pre_order_enabled(self) -> Self {
        Self(self.0.clear_attribute("preOrderEnabled"))
    }

    /// Sends null for `publishEndDate`.
    pub fn clear_publish_end_date(self) -> Self {
        Self(self.0.clear_attribute("publishEndDate"))
    }

    /// Sends null for `supplementalMaterialsUris`.
    pub fn clear_supplemental_materials_uris(self) -> Self {
        Self(self.0.clear_attribute("supplementalMaterialsUris"))
    }
}
body!(NominationCreate);

/// Changes one `Nomination`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct NominationUpdate(Body);

impl NominationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("nominations"))
    }

    /// Sets `archived`.
    pub fn archived(self, archived: bool) -> Self {
        Self(self.0.attribute("archived", archived))
    }

    /// Sets `description`.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.attribute("description", description.into()))
    }

    /// Sets `deviceFamilies`.
    pub fn device_families(self, device_families: impl IntoIterator<Item = DeviceFamily>) -> Self {
        Self(
            self.0
                .attributes_list::<DeviceFamily, _>("deviceFamilies", device_families),
        )
    }

    /// Sets `hasInAppEvents`.
    pub fn has_in_app_events(self, has_in_app_events: bool) -> Self {
        Self(self.0.attribute("hasInAppEvents", has_in_app_events))
    }

    /// Sets `launchInSelectMarketsFirst`.
    pub fn launch_in_select_markets_first(self, launch_in_select_markets_first: bool) -> Self {
        Self(
            self.0
                .attribute("launchInSelectMarketsFirst", launch_in_select_markets_first),
        )
    }

    /// Sets `locales`.
    pub fn locales(self, locales: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.attributes_list::<String, _>("locales", locales))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sets `notes`.
    pub fn notes(self, notes: impl Into<String>) -> Self {
        Self(self.0.attribute("notes", notes.into()))
    }

    /// Sets `preOrderEnabled`.
    pub fn pre_order_enabled(self, pre_order_enabled: bool) -> Self {
        Self(self.0.attribute("preOrderEnabled", pre_order_enabled))
    }

    /// Sets `publishEndDate`.
    pub fn publish_end_date(self, publish_end_date: impl Into<DateTime>) -> Self {
        Self(self.0.attribute("publishEndDate", publish_end_date.into()))
    }

    /// Sets `publishStartDate`.
    pub fn publish_start_date(self, publish_start_date: impl Into<DateTime>) -> Self {
        Self(
            self.0
                .attribute("publishStartDate", publish_start_date.into()),
        )
    }

    /// Sets `submitted`.
    pub fn submitted(self, submitted: bool) -> Self {
        Self(self.0.attribute("submitted", submitted))
    }

    /// Sets `supplementalMaterialsUris`.
    pub fn supplemental_materials_uris(
        self,
        supplemental_materials_uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self.0.attributes_list::<String, _>(
                "supplementalMaterialsUris",
                supplemental_materials_uris,
            ),
        )
    }

    /// Sets `type`.
    pub fn r#type(self, r#type: NominationType) -> Self {
        Self(self.0.attribute("type", r#type))
    }

    /// Sets the relationship `inAppEvents`.
    pub fn in_app_events(
        self,
        in_app_events: impl IntoIterator<Item = impl Into<Id<app_events::AppEvent>>>,
    ) -> Self {
        Self(
            self.0
                .to_many::<app_events::AppEvent, _>("inAppEvents", "appEvents", in_app_events),
        )
    }

    /// Sets the relationship `relatedApps`.
    pub fn related_apps(
        self,
        related_apps: impl IntoIterator<Item = impl Into<Id<apps::App>>>,
    ) -> Self {
        Self(
            self.0
                .to_many::<apps::App, _>("relatedApps", "apps", related_apps),
        )
    }

    /// Sets the relationship `supportedTerritories`.
    pub fn supported_territories(
        self,
        supported_territories: impl IntoIterator<Item = impl Into<Id<territories::Territory>>>,
    ) -> Self {
        Self(self.0.to_many::<territories::Territory, _>(
            "supportedTerritories",
            "territories",
            supported_territories,
        ))
    }

    /// Sends null for `archived`.
    pub fn clear_archived(self) -> Self {
        Self(self.0.clear_attribute("archived"))
    }

    /// Sends null for `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear_attribute("description"))
    }

    /// Sends null for `deviceFamilies`.
    pub fn clear_device_families(self) -> Self {
        Self(self.0.clear_attribute("deviceFamilies"))
    }

    /// Sends null for `hasInAppEvents`.
    pub fn clear_has_in_app_events(self) -> Self {
        Self(self.0.clear_attribute("hasInAppEvents"))
    }

    /// Sends null for `launchInSelectMarketsFirst`.
    pub fn clear_launch_in_select_markets_first(self) -> Self {
        Self(self.0.clear_attribute("launchInSelectMarketsFirst"))
    }

    /// Sends null for `locales`.
    pub fn clear_locales(self) -> Self {
        Self(self.0.clear_attribute("locales"))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }

    /// Sends null for `notes`.
    pub fn clear_notes(self) -> Self {
        Self(self.0.clear_attribute("notes"))
    }

    /// Sends null for `preOrderEnabled`.
    pub fn clear_pre_order_enabled(self) -> Self {
        Self(self.0.clear_attribute("preOrderEnabled"))
    }

    /// Sends null for `publishEndDate`.
    pub fn clear_publish_end_date(self) -> Self {
        Self(self.0.clear_attribute("publishEndDate"))
    }

    /// Sends null for `publishStartDate`.
    pub fn clear_publish_start_date(self) -> Self {
        Self(self.0.clear_attribute("publishStartDate"))
    }

    /// Sends null for `submitted`.
    pub fn clear_submitted(self) -> Self {
        Self(self.0.clear_attribute("submitted"))
    }

    /// Sends null for `supplementalMaterialsUris`.
    pub fn clear_supplemental_materials_uris(self) -> Self {
        Self(self.0.clear_attribute("supplementalMaterialsUris"))
    }

    /// Sends null for `type`.
    pub fn clear_type(self) -> Self {
        Self(self.0.clear_attribute("type"))
    }
}
body!(NominationUpdate, default);

values! {
    /// Values of `state`.
    pub enum NominationState {
        Draft = "DRAFT",
        Submitted = "SUBMITTED",
        Archived = "ARCHIVED",
    }
}

values! {
    /// Values of `type`.
    pub enum NominationType {
        AppLaunch = "APP_LAUNCH",
        AppEnhancements = "APP_ENHANCEMENTS",
        NewContent = "NEW_CONTENT",
    }
}

/// What can be asked along with `Nomination`.
///
/// Fields can be chosen: `fields[actors]`, `fields[appEvents]`, `fields[apps]`, `fields[nominations]`, `fields[territories]`.
///
/// Can be included: `relatedApps`, `createdByActor`, `lastModifiedByActor`, `submittedByActor`, `inAppEvents`, `supportedTerritories`.
pub enum NominationJoins {}
joins!(
    NominationJoins,
    include = NominationInclude,
    to_many = NominationToMany,
    fields = [
        actors::ActorField,
        app_events::AppEventField,
        apps::AppField,
        NominationField,
        territories::TerritoryField
    ]
);

names! {
    /// The fields that `fields[nominations]` can choose.
    pub enum NominationField {
        Name = "name",
        Type = "type",
        Description = "description",
        CreatedDate = "createdDate",
        LastModifiedDate = "lastModifiedDate",
        SubmittedDate = "submittedDate",
        State = "state",
        PublishStartDate = "publishStartDate",
        PublishEndDate = "publishEndDate",
        DeviceFamilies = "deviceFamilies",
        Locales = "locales",
        SupplementalMaterialsUris = "supplementalMaterialsUris",
        HasInAppEvents = "hasInAppEvents",
        LaunchInSelectMarketsFirst = "launchInSelectMarketsFirst",
        Notes = "notes",
        PreOrderEnabled = "preOrderEnabled",
        RelatedApps = "relatedApps",
        CreatedByActor = "createdByActor",
        LastModifiedByActor = "lastModifiedByActor",
        SubmittedByActor = "submittedByActor",
        InAppEvents = "inAppEvents",
        SupportedTerritories = "supportedTerritories",
    }
}

impl Field for NominationField {
    const PARAMETER: &'static str = "fields[nominations]";
}

names! {
    /// What can be included with `Nomination`.
    pub enum NominationInclude {
        RelatedApps = "relatedApps",
        CreatedByActor = "createdByActor",
        LastModifiedByActor = "lastModifiedByActor",
        SubmittedByActor = "submittedByActor",
        InAppEvents = "inAppEvents",
        SupportedTerritories = "supportedTerritories",
    }
}

names! {
    /// Relationships of `Nomination` of which a limited number can be included.
    ///
    /// At most 50 of `inAppEvents`, `relatedApps`.
    ///
    /// At most 200 of `supportedTerritories`.
    pub enum NominationToMany {
        InAppEvents = "inAppEvents",
        RelatedApps = "relatedApps",
        SupportedTerritories = "supportedTerritories",
    }
}

impl Limited for NominationToMany {
    fn maximum(self) -> u32 {
        match self {
            Self::InAppEvents => 50,
            Self::RelatedApps => 50,
            Self::SupportedTerritories => 200,
        }
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        LastModifiedDate = "lastModifiedDate",
        LastModifiedDateDescending = "-lastModifiedDate",
        PublishStartDate = "publishStartDate",
        PublishStartDateDescending = "-publishStartDate",
        PublishEndDate = "publishEndDate",
        PublishEndDateDescending = "-publishEndDate",
        Name = "name",
        NameDescending = "-name",
        Type = "type",
        TypeDescending = "-type",
    }
}
