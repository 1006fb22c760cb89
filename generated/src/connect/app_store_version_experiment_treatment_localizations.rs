// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App store version experiment treatment localizations: `/v1/appStoreVersionExperimentTreatmentLocalizations`.

use super::{
    AppAssetLibraryPlacementState, AppAssetLibraryPlacementType, PreviewType,
    ScreenshotDisplayType, app_asset_library_images, app_asset_library_placements,
    app_asset_library_videos, app_custom_product_page_localizations, app_event_localizations,
    app_preview_sets, app_screenshot_sets, app_store_version_experiment_treatments,
    app_store_version_localizations,
};
use crate::runtime::emit::*;

/// Reads one of the app store version experiment treatment localizations.
///
/// `GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatmentLocalizations-_id_)
pub fn get(
    id: impl Into<Id<AppStoreVersionExperimentTreatmentLocalization>>,
) -> Request<Document<AppStoreVersionExperimentTreatmentLocalization>, GetQuery> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}",
    )
    .path("id", id.into())
}

/// Creates one of the app store version experiment treatment localizations.
///
/// `POST /v1/appStoreVersionExperimentTreatmentLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersionExperimentTreatmentLocalizations)
pub fn create(
    body: AppStoreVersionExperimentTreatmentLocalizationCreate,
) -> Request<Document<AppStoreVersionExperimentTreatmentLocalization>> {
    Request::new(
        Method::Post,
        "/v1/appStoreVersionExperimentTreatmentLocalizations",
    )
    .body(body)
}

/// Deletes one of the app store version experiment treatment localizations.
///
/// `DELETE /v1/appStoreVersionExperimentTreatmentLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreVersionExperimentTreatmentLocalizations-_id_)
pub fn delete(id: impl Into<Id<AppStoreVersionExperimentTreatmentLocalization>>) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}",
    )
    .path("id", id.into())
}

/// Reads the app preview sets of one of the app store version experiment treatment localizations.
///
/// `GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appPreviewSets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatmentLocalizations-_id_-appPreviewSets)
pub fn app_preview_sets(
    id: impl Into<Id<AppStoreVersionExperimentTreatmentLocalization>>,
) -> Request<Page<app_preview_sets::AppPreviewSet>, AppPreviewSetsQuery> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appPreviewSets",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the app screenshot sets of one of the app store version experiment treatment localizations.
///
/// `GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appScreenshotSets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatmentLocalizations-_id_-appScreenshotSets)
pub fn app_screenshot_sets(
    id: impl Into<Id<AppStoreVersionExperimentTreatmentLocalization>>,
) -> Request<Page<app_screenshot_sets::AppScreenshotSet>, AppScreenshotSetsQuery> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/appScreenshotSets",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the placements of one of the app store version experiment treatment localizations.
///
/// `GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/placements`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatmentLocalizations-_id_-placements)
pub fn placements(
    id: impl Into<Id<AppStoreVersionExperimentTreatmentLocalization>>,
) -> Request<Page<app_asset_library_placements::AppAssetLibraryPlacement>, PlacementsQuery> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/placements",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app preview sets of one of the app store version experiment treatment localizations.
///
/// `GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appPreviewSets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatmentLocalizations-_id_-relationships-appPreviewSets)
pub fn app_preview_sets_linkages(
    id: impl Into<Id<AppStoreVersionExperimentTreatmentLocalization>>,
) -> Request<Linkages<app_preview_sets::AppPreviewSet>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appPreviewSets",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app screenshot sets of one of the app store version experiment treatment localizations.
///
/// `GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appScreenshotSets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatmentLocalizations-_id_-relationships-appScreenshotSets)
pub fn app_screenshot_sets_linkages(
    id: impl Into<Id<AppStoreVersionExperimentTreatmentLocalization>>,
) -> Request<Linkages<app_screenshot_sets::AppScreenshotSet>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/appScreenshotSets",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the placements of one of the app store version experiment treatment localizations.
///
/// `GET /v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/placements`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatmentLocalizations-_id_-relationships-placements)
pub fn placements_linkages(
    id: impl Into<Id<AppStoreVersionExperimentTreatmentLocalization>>,
) -> Request<Linkages<app_asset_library_placements::AppAssetLibraryPlacement>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersionExperimentTreatmentLocalizations/{id}/relationships/placements",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppStoreVersionExperimentTreatmentLocalizationJoins;
}

/// The parameters of [`app_preview_sets`](fn@app_preview_sets).
pub enum AppPreviewSetsQuery {}
impl Query for AppPreviewSetsQuery {
    type Joins = app_preview_sets::AppPreviewSetJoins;
}

impl Request<Page<app_preview_sets::AppPreviewSet>, AppPreviewSetsQuery> {
    /// Sets `filter[previewType]`.
    pub fn filter_preview_type(self, values: impl IntoIterator<Item = PreviewType>) -> Self {
        self.list::<PreviewType, _>("filter[previewType]", values)
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
}

/// The parameters of [`app_screenshot_sets`](fn@app_screenshot_sets).
pub enum AppScreenshotSetsQuery {}
impl Query for AppScreenshotSetsQuery {
    type Joins = app_screenshot_sets::AppScreenshotSetJoins;
}

impl Request<Page<app_screenshot_sets::AppScreenshotSet>, AppScreenshotSetsQuery> {
    /// Sets `filter[screenshotDisplayType]`.
    pub fn filter_screenshot_display_type(
        self,
        values: impl IntoIterator<Item = ScreenshotDisplayType>,
    ) -> Self {
        self.list::<ScreenshotDisplayType, _>("filter[screenshotDisplayType]", values)
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

    /// Sets `filter[appEventLocalization]`.
    pub fn filter_app_event_localization(
        self,
        values: impl IntoIterator<Item = impl Into<Id<app_event_localizations::AppEventLocalization>>>,
    ) -> Self {
        self.list::<Id<app_event_localizations::AppEventLocalization>, _>(
            "filter[appEventLocalization]",
            values,
        )
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

/// A resource of the type `appStoreVersionExperimentTreatmentLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionExperimentTreatmentLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<AppStoreVersionExperimentTreatmentLocalization>,
    /// What it is.
    pub attributes: AppStoreVersionExperimentTreatmentLocalizationAttributes,
    /// What it is connected with.
    pub relationships: AppStoreVersionExperimentTreatmentLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppStoreVersionExperimentTreatmentLocalization,
    "appStoreVersionExperimentTreatmentLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppStoreVersionExperimentTreatmentLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionExperimentTreatmentLocalizationAttributes {
    /// `locale`
    pub locale: Option<String>,
}

impl Object for AppStoreVersionExperimentTreatmentLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "locale" => read_value(&mut self.locale, map),
            _ => skip(map),
        }
    }
}

impl Member for AppStoreVersionExperimentTreatmentLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreVersionExperimentTreatmentLocalizationAttributes")
            .member("locale", &self.locale)
            .end()
    }
}
object!(AppStoreVersionExperimentTreatmentLocalizationAttributes);

/// The relationships of [`AppStoreVersionExperimentTreatmentLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionExperimentTreatmentLocalizationRelationships {
    /// `appPreviewSets`
    pub app_preview_sets: ToMany<app_preview_sets::AppPreviewSet>,
    /// `appScreenshotSets`
    pub app_screenshot_sets: ToMany<app_screenshot_sets::AppScreenshotSet>,
    /// `appStoreVersionExperimentTreatment`
    pub app_store_version_experiment_treatment:
        ToOne<app_store_version_experiment_treatments::AppStoreVersionExperimentTreatment>,
    /// `placements`
    pub placements: ToMany<app_asset_library_placements::AppAssetLibraryPlacement>,
}

impl Object for AppStoreVersionExperimentTreatmentLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appPreviewSets" => read_relationship(&mut self.app_preview_sets, map),
            "appScreenshotSets" => read_relationship(&mut self.app_screenshot_sets, map),
            "appStoreVersionExperimentTreatment" => {
                read_relationship(&mut self.app_store_version_experiment_treatment, map)
            }
            "placements" => read_relationship(&mut self.placements, map),
            _ => skip(map),
        }
    }
}

impl Member for AppStoreVersionExperimentTreatmentLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreVersionExperimentTreatmentLocalizationRelationships")
            .relationship("appPreviewSets", &self.app_preview_sets)
            .relationship("appScreenshotSets", &self.app_screenshot_sets)
            .relationship(
                "appStoreVersionExperimentTreatment",
                &self.app_store_version_experiment_treatment,
            )
            .relationship("placements", &self.placements)
            .end()
    }
}
object!(AppStoreVersionExperimentTreatmentLocalizationRelationships);

/// Creates one `AppStoreVersionExperimentTreatmentLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreVersionExperimentTreatmentLocalizationCreate(Body);

impl AppStoreVersionExperimentTreatmentLocalizationCreate {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        app_store_version_experiment_treatment: impl Into<
            Id<app_store_version_experiment_treatments::AppStoreVersionExperimentTreatment>,
        >,
    ) -> Self {
        Self(
            Body::new("appStoreVersionExperimentTreatmentLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .to_one::<
                    app_store_version_experiment_treatments::AppStoreVersionExperimentTreatment,
                >(
                    "appStoreVersionExperimentTreatment",
                    "appStoreVersionExperimentTreatments",
                    app_store_version_experiment_treatment.into(),
                ),
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
}
body!(AppStoreVersionExperimentTreatmentLocalizationCreate);

/// What can be asked along with `AppStoreVersionExperimentTreatmentLocalization`.
///
/// Fields can be chosen: `fields[appAssetLibraryPlacements]`, `fields[appPreviewSets]`, `fields[appScreenshotSets]`, `fields[appStoreVersionExperimentTreatmentLocalizations]`, `fields[appStoreVersionExperimentTreatments]`.
///
/// Can be included: `appStoreVersionExperimentTreatment`, `appScreenshotSets`, `appPreviewSets`, `placements`.
pub enum AppStoreVersionExperimentTreatmentLocalizationJoins {}
joins!(
    AppStoreVersionExperimentTreatmentLocalizationJoins,
    include = AppStoreVersionExperimentTreatmentLocalizationInclude,
    to_many = AppStoreVersionExperimentTreatmentLocalizationToMany,
    fields = [
        app_asset_library_placements::AppAssetLibraryPlacementField,
        app_preview_sets::AppPreviewSetField,
        app_screenshot_sets::AppScreenshotSetField,
        AppStoreVersionExperimentTreatmentLocalizationField,
        app_store_version_experiment_treatments::AppStoreVersionExperimentTreatmentField
    ]
);

names! {
    /// The fields that `fields[appStoreVersionExperimentTreatmentLocalizations]` can choose.
    pub enum AppStoreVersionExperimentTreatmentLocalizationField {
        Locale = "locale",
        AppStoreVersionExperimentTreatment = "appStoreVersionExperimentTreatment",
        AppScreenshotSets = "appScreenshotSets",
        AppPreviewSets = "appPreviewSets",
        Placements = "placements",
    }
}

impl Field for AppStoreVersionExperimentTreatmentLocalizationField {
    const PARAMETER: &'static str = "fields[appStoreVersionExperimentTreatmentLocalizations]";
}

names! {
    /// What can be included with `AppStoreVersionExperimentTreatmentLocalization`.
    pub enum AppStoreVersionExperimentTreatmentLocalizationInclude {
        AppStoreVersionExperimentTreatment = "appStoreVersionExperimentTreatment",
        AppScreenshotSets = "appScreenshotSets",
        AppPreviewSets = "appPreviewSets",
        Placements = "placements",
    }
}

names! {
    /// Relationships of `AppStoreVersionExperimentTreatmentLocalization` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppStoreVersionExperimentTreatmentLocalizationToMany {
        AppPreviewSets = "appPreviewSets",
        AppScreenshotSets = "appScreenshotSets",
        Placements = "placements",
    }
}

impl Limited for AppStoreVersionExperimentTreatmentLocalizationToMany {
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
