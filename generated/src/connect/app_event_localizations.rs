// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App event localizations: `/v1/appEventLocalizations`.

use super::{
    AppAssetLibraryPlacementState, AppAssetLibraryPlacementType, app_asset_library_images,
    app_asset_library_placements, app_asset_library_videos, app_custom_product_page_localizations,
    app_event_screenshots, app_event_video_clips, app_events,
    app_store_version_experiment_treatment_localizations, app_store_version_localizations,
};
use crate::runtime::emit::*;

/// Reads one of the app event localizations.
///
/// `GET /v1/appEventLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventLocalizations-_id_)
pub fn get(
    id: impl Into<Id<AppEventLocalization>>,
) -> Request<Document<AppEventLocalization>, GetQuery> {
    Request::new(Method::Get, "/v1/appEventLocalizations/{id}").path("id", id.into())
}

/// Creates one of the app event localizations.
///
/// `POST /v1/appEventLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appEventLocalizations)
pub fn create(body: AppEventLocalizationCreate) -> Request<Document<AppEventLocalization>> {
    Request::new(Method::Post, "/v1/appEventLocalizations").body(body)
}

/// Changes one of the app event localizations.
///
/// `PATCH /v1/appEventLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appEventLocalizations-_id_)
pub fn update(
    id: impl Into<Id<AppEventLocalization>>,
    body: AppEventLocalizationUpdate,
) -> Request<Document<AppEventLocalization>> {
    Request::new(Method::Patch, "/v1/appEventLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the app event localizations.
///
/// `DELETE /v1/appEventLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appEventLocalizations-_id_)
pub fn delete(id: impl Into<Id<AppEventLocalization>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appEventLocalizations/{id}").path("id", id.into())
}

/// Reads the app event screenshots of one of the app event localizations.
///
/// `GET /v1/appEventLocalizations/{id}/appEventScreenshots`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventLocalizations-_id_-appEventScreenshots)
pub fn app_event_screenshots(
    id: impl Into<Id<AppEventLocalization>>,
) -> Request<Page<app_event_screenshots::AppEventScreenshot>, AppEventScreenshotsQuery> {
    Request::new(
        Method::Get,
        "/v1/appEventLocalizations/{id}/appEventScreenshots",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the app event video clips of one of the app event localizations.
///
/// `GET /v1/appEventLocalizations/{id}/appEventVideoClips`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventLocalizations-_id_-appEventVideoClips)
pub fn app_event_video_clips(
    id: impl Into<Id<AppEventLocalization>>,
) -> Request<Page<app_event_video_clips::AppEventVideoClip>, AppEventVideoClipsQuery> {
    Request::new(
        Method::Get,
        "/v1/appEventLocalizations/{id}/appEventVideoClips",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the placements of one of the app event localizations.
///
/// `GET /v1/appEventLocalizations/{id}/placements`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventLocalizations-_id_-placements)
pub fn placements(
    id: impl Into<Id<AppEventLocalization>>,
) -> Request<Page<app_asset_library_placements::AppAssetLibraryPlacement>, PlacementsQuery> {
    Request::new(Method::Get, "/v1/appEventLocalizations/{id}/placements")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the app event screenshots of one of the app event localizations.
///
/// `GET /v1/appEventLocalizations/{id}/relationships/appEventScreenshots`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventLocalizations-_id_-relationships-appEventScreenshots)
pub fn app_event_screenshots_linkages(
    id: impl Into<Id<AppEventLocalization>>,
) -> Request<Linkages<app_event_screenshots::AppEventScreenshot>> {
    Request::new(
        Method::Get,
        "/v1/appEventLocalizations/{id}/relationships/appEventScreenshots",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app event video clips of one of the app event localizations.
///
/// `GET /v1/appEventLocalizations/{id}/relationships/appEventVideoClips`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventLocalizations-_id_-relationships-appEventVideoClips)
pub fn app_event_video_clips_linkages(
    id: impl Into<Id<AppEventLocalization>>,
) -> Request<Linkages<app_event_video_clips::AppEventVideoClip>> {
    Request::new(
        Method::Get,
        "/v1/appEventLocalizations/{id}/relationships/appEventVideoClips",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the placements of one of the app event localizations.
///
/// `GET /v1/appEventLocalizations/{id}/relationships/placements`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appEventLocalizations-_id_-relationships-placements)
pub fn placements_linkages(
    id: impl Into<Id<AppEventLocalization>>,
) -> Request<Linkages<app_asset_library_placements::AppAssetLibraryPlacement>> {
    Request::new(
        Method::Get,
        "/v1/appEventLocalizations/{id}/relationships/placements",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppEventLocalizationJoins;
}

/// The parameters of [`app_event_screenshots`](fn@app_event_screenshots).
pub enum AppEventScreenshotsQuery {}
impl Query for AppEventScreenshotsQuery {
    type Joins = app_event_screenshots::AppEventScreenshotJoins;
}

/// The parameters of [`app_event_video_clips`](fn@app_event_video_clips).
pub enum AppEventVideoClipsQuery {}
impl Query for AppEventVideoClipsQuery {
    type Joins = app_event_video_clips::AppEventVideoClipJoins;
}

/// The parameters of [`placements`](fn@placements).
pub enum PlacementsQuery {}
impl Query for PlacementsQuery {
    type Joins = app_asset_library_placements::AppAssetLibraryPlacementJoins;
}

impl Request<Page<app_asset_library_placements::AppAssetLibraryPlacement>, PlacementsQuery> {
    /// Sets `filter[placementType]`.
    pub fn filter_placement_type(
        self,
        values: impl IntoIterator<Item = AppAssetLibraryPlacementType>,
    ) -> Self {
        self.list::<AppAssetLibraryPlacementType, _>("filter[placementType]", values)
    }

    /// Sets `filter[placementGroup]`.
    pub fn filter_placement_group(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[placementGroup]", values)
    }

    /// Sets `filter[state]`.
    pub fn filter_state(
        self,
        values: impl IntoIterator<Item = AppAssetLibraryPlacementState>,
    ) -> Self {
        self.list::<AppAssetLibraryPlacementState, _>("filter[state]", values)
    }

    /// Sets `filter[image]`.
    pub fn filter_image(
        self,
        values: impl IntoIterator<Item = impl Into<Id<app_asset_library_images::AppAssetLibraryImage>>>,
    ) -> Self {
        self.list::<Id<app_asset_library_images::AppAssetLibraryImage>, _>("filter[image]", values)
    }

    /// Sets `filter[video]`.
    pub fn filter_video(
        self,
        values: impl IntoIterator<Item = impl Into<Id<app_asset_library_videos::AppAssetLibraryVideo>>>,
    ) -> Self {
        self.list::<Id<app_asset_library_videos::AppAssetLibraryVideo>, _>("filter[video]", values)
    }

    /// Sets `filter[appStoreVersionLocalization]`.
    pub fn filter_app_store_version_localization(
        self,
        values: impl IntoIterator<
            Item = impl Into<Id<app_store_version_localizations::AppStoreVersionLocalization>>,
        >,
    ) -> Self {
        self.list::<Id<app_store_version_localizations::AppStoreVersionLocalization>, _>(
            "filter[appStoreVersionLocalization]",
            values,
        )
    }

    /// Sets `filter[appCustomProductPageLocalization]`.
    pub fn filter_app_custom_product_page_localization(
        self,
        values: impl IntoIterator<
            Item = impl Into<
                Id<app_custom_product_page_localizations::AppCustomProductPageLocalization>,
            >,
        >,
    ) -> Self {
        self.list::<Id<app_custom_product_page_localizations::AppCustomProductPageLocalization>, _>(
            "filter[appCustomProductPageLocalization]",
            values,
        )
    }

    /// Sets `filter[appStoreVersionExperimentTreatmentLocalization]`.
    pub fn filter_app_store_version_experiment_treatment_localization(
        self,
        values: impl IntoIterator<
            Item = impl Into<
                Id<
                    app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
                >,
            >,
        >,
    ) -> Self {
        self.list::<
                Id<
                    app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
                >,
                _,
            >("filter[appStoreVersionExperimentTreatmentLocalization]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<
            Item = impl Into<Id<app_asset_library_placements::AppAssetLibraryPlacement>>,
        >,
    ) -> Self {
        self.list::<Id<app_asset_library_placements::AppAssetLibraryPlacement>, _>(
            "filter[id]",
            values,
        )
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// A resource of the type `appEventLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEventLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<AppEventLocalization>,
    /// What it is.
    pub attributes: AppEventLocalizationAttributes,
    /// What it is connected with.
    pub relationships: AppEventLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppEventLocalization,
    "appEventLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppEventLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEventLocalizationAttributes {
    /// `locale`
    pub locale: Option<String>,
    /// `longDescription`
    pub long_description: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `shortDescription`
    pub short_description: Option<String>,
}

impl Object for AppEventLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "locale" => read_value(&mut self.locale, map),
            "longDescription" => read_value(&mut self.long_description, map),
            "name" => read_value(&mut self.name, map),
            "shortDescription" => read_value(&mut self.short_description, map),
            _ => skip(map),
        }
    }
}

impl Member for AppEventLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppEventLocalizationAttributes")
            .member("locale", &self.locale)
            .member("longDescription", &self.long_description)
            .member("name", &self.name)
            .member("shortDescription", &self.short_description)
            .end()
    }
}
object!(AppEventLocalizationAttributes);

/// The relationships of [`AppEventLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEventLocalizationRelationships {
    /// `appEvent`
    pub app_event: ToOne<app_events::AppEvent>,
    /// `appEventScreenshots`
    pub app_event_screenshots: ToMany<app_event_screenshots::AppEventScreenshot>,
    /// `appEventVideoClips`
    pub app_event_video_clips: ToMany<app_event_video_clips::AppEventVideoClip>,
    /// `placements`
    pub placements: ToMany<app_asset_library_placements::AppAssetLibraryPlacement>,
}

impl Object for AppEventLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appEvent" => read_relationship(&mut self.app_event, map),
            "appEventScreenshots" => read_relationship(&mut self.app_event_screenshots, map),
            "appEventVideoClips" => read_relationship(&mut self.app_event_video_clips, map),
            "placements" => read_relationship(&mut self.placements, map),
            _ => skip(map),
        }
    }
}

impl Member for AppEventLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppEventLocalizationRelationships")
            .relationship("appEvent", &self.app_event)
            .relationship("appEventScreenshots", &self.app_event_screenshots)
            .relationship("appEventVideoClips", &self.app_event_video_clips)
            .relationship("placements", &self.placements)
            .end()
    }
}
object!(AppEventLocalizationRelationships);

/// Creates one `AppEventLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppEventLocalizationCreate(Body);

impl AppEventLocalizationCreate {
    /// With what is required.
    pub fn new(locale: impl Into<String>, app_event: impl Into<Id<app_events::AppEvent>>) -> Self {
        Self(
            Body::new("appEventLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .to_one::<app_events::AppEvent>("appEvent", "appEvents", app_event.into()),
        )
    }

    /// Sets `longDescription`.
    pub fn long_description(self, long_description: impl Into<String>) -> Self {
        Self(self.0.attribute("longDescription", long_description.into()))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sets `shortDescription`.
    pub fn short_description(self, short_description: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("shortDescription", short_description.into()),
        )
    }

    /// Sets the relationship `placements`.
    pub fn placements(
        self,
        placements: impl IntoIterator<
            Item = impl Into<Id<app_asset_library_placements::AppAssetLibraryPlacement>>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_many::<app_asset_library_placements::AppAssetLibraryPlacement, _>(
                    "placements",
                    "appAssetLibraryPlacements",
                    placements,
                ),
        )
    }

    /// Sends null for `longDescription`.
    pub fn clear_long_description(self) -> Self {
        Self(self.0.clear_attribute("longDescription"))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }

    /// Sends null for `shortDescription`.
    pub fn clear_short_description(self) -> Self {
        Self(self.0.clear_attribute("shortDescription"))
    }
}
body!(AppEventLocalizationCreate);

/// Changes one `AppEventLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppEventLocalizationUpdate(Body);

impl AppEventLocalizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appEventLocalizations"))
    }

    /// Sets `longDescription`.
    pub fn long_description(self, long_description: impl Into<String>) -> Self {
        Self(self.0.attribute("longDescription", long_description.into()))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sets `shortDescription`.
    pub fn short_description(self, short_description: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("shortDescription", short_description.into()),
        )
    }

    /// Sends null for `longDescription`.
    pub fn clear_long_description(self) -> Self {
        Self(self.0.clear_attribute("longDescription"))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }

    /// Sends null for `shortDescription`.
    pub fn clear_short_description(self) -> Self {
        Self(self.0.clear_attribute("shortDescription"))
    }
}
body!(AppEventLocalizationUpdate, default);

/// What can be asked along with `AppEventLocalization`.
///
/// Fields can be chosen: `fields[appAssetLibraryPlacements]`, `fields[appEventLocalizations]`, `fields[appEventScreenshots]`, `fields[appEventVideoClips]`, `fields[appEvents]`.
///
/// Can be included: `appEvent`, `appEventScreenshots`, `appEventVideoClips`, `placements`.
pub enum AppEventLocalizationJoins {}
joins!(
    AppEventLocalizationJoins,
    include = AppEventLocalizationInclude,
    to_many = AppEventLocalizationToMany,
    fields = [
        app_asset_library_placements::AppAssetLibraryPlacementField,
        AppEventLocalizationField,
        app_event_screenshots::AppEventScreenshotField,
        app_event_video_clips::AppEventVideoClipField,
        app_events::AppEventField
    ]
);

names! {
    /// The fields that `fields[appEventLocalizations]` can choose.
    pub enum AppEventLocalizationField {
        Locale = "locale",
        Name = "name",
        ShortDescription = "shortDescription",
        LongDescription = "longDescription",
        AppEvent = "appEvent",
        AppEventScreenshots = "appEventScreenshots",
        AppEventVideoClips = "appEventVideoClips",
        Placements = "placements",
    }
}

impl Field for AppEventLocalizationField {
    const PARAMETER: &'static str = "fields[appEventLocalizations]";
}

names! {
    /// What can be included with `AppEventLocalization`.
    pub enum AppEventLocalizationInclude {
        AppEvent = "appEvent",
        AppEventScreenshots = "appEventScreenshots",
        AppEventVideoClips = "appEventVideoClips",
        Placements = "placements",
    }
}

names! {
    /// Relationships of `AppEventLocalization` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppEventLocalizationToMany {
        AppEventScreenshots = "appEventScreenshots",
        AppEventVideoClips = "appEventVideoClips",
        Placements = "placements",
    }
}

impl Limited for AppEventLocalizationToMany {
    fn maximum(self) -> u32 {
        50
    }
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        CreatedDate = "createdDate",
        CreatedDateDescending = "-createdDate",
        LastModifiedDate = "lastModifiedDate",
        LastModifiedDateDescending = "-lastModifiedDate",
        PlacementGroupPosition = "placementGroupPosition",
        PlacementGroupPositionDescending = "-placementGroupPosition",
    }
}
