// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App custom product page localizations: `/v1/appCustomProductPageLocalizations`.

use super::{
    AppAssetLibraryPlacementState, AppAssetLibraryPlacementType, PreviewType,
    ScreenshotDisplayType, app_asset_library_images, app_asset_library_placements,
    app_asset_library_videos, app_custom_product_page_versions, app_event_localizations,
    app_keywords, app_preview_sets, app_screenshot_sets,
    app_store_version_experiment_treatment_localizations, app_store_version_localizations,
};
use crate::runtime::emit::*;

/// Reads one of the app custom product page localizations.
///
/// `GET /v1/appCustomProductPageLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_)
pub fn get(
    id: impl Into<Id<AppCustomProductPageLocalization>>,
) -> Request<Document<AppCustomProductPageLocalization>, GetQuery> {
    Request::new(Method::Get, "/v1/appCustomProductPageLocalizations/{id}").path("id", id.into())
}

/// Creates one of the app custom product page localizations.
///
/// `POST /v1/appCustomProductPageLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appCustomProductPageLocalizations)
pub fn create(
    body: AppCustomProductPageLocalizationCreate,
) -> Request<Document<AppCustomProductPageLocalization>> {
    Request::new(Method::Post, "/v1/appCustomProductPageLocalizations").body(body)
}

/// Changes one of the app custom product page localizations.
///
/// `PATCH /v1/appCustomProductPageLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appCustomProductPageLocalizations-_id_)
pub fn update(
    id: impl Into<Id<AppCustomProductPageLocalization>>,
    body: AppCustomProductPageLocalizationUpdate,
) -> Request<Document<AppCustomProductPageLocalization>> {
    Request::new(Method::Patch, "/v1/appCustomProductPageLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the app custom product page localizations.
///
/// `DELETE /v1/appCustomProductPageLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appCustomProductPageLocalizations-_id_)
pub fn delete(id: impl Into<Id<AppCustomProductPageLocalization>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appCustomProductPageLocalizations/{id}").path("id", id.into())
}

/// Reads the app preview sets of one of the app custom product page localizations.
///
/// `GET /v1/appCustomProductPageLocalizations/{id}/appPreviewSets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_-appPreviewSets)
pub fn app_preview_sets(
    id: impl Into<Id<AppCustomProductPageLocalization>>,
) -> Request<Page<app_preview_sets::AppPreviewSet>, AppPreviewSetsQuery> {
    Request::new(
        Method::Get,
        "/v1/appCustomProductPageLocalizations/{id}/appPreviewSets",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the app screenshot sets of one of the app custom product page localizations.
///
/// `GET /v1/appCustomProductPageLocalizations/{id}/appScreenshotSets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_-appScreenshotSets)
pub fn app_screenshot_sets(
    id: impl Into<Id<AppCustomProductPageLocalization>>,
) -> Request<Page<app_screenshot_sets::AppScreenshotSet>, AppScreenshotSetsQuery> {
    Request::new(
        Method::Get,
        "/v1/appCustomProductPageLocalizations/{id}/appScreenshotSets",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the placements of one of the app custom product page localizations.
///
/// `GET /v1/appCustomProductPageLocalizations/{id}/placements`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_-placements)
pub fn placements(
    id: impl Into<Id<AppCustomProductPageLocalization>>,
) -> Request<Page<app_asset_library_placements::AppAssetLibraryPlacement>, PlacementsQuery> {
    Request::new(
        Method::Get,
        "/v1/appCustomProductPageLocalizations/{id}/placements",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the search keywords of one of the app custom product page localizations.
///
/// `GET /v1/appCustomProductPageLocalizations/{id}/searchKeywords`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_-searchKeywords)
pub fn search_keywords(
    id: impl Into<Id<AppCustomProductPageLocalization>>,
) -> Request<Page<app_keywords::AppKeyword>, SearchKeywordsQuery> {
    Request::new(
        Method::Get,
        "/v1/appCustomProductPageLocalizations/{id}/searchKeywords",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app preview sets of one of the app custom product page localizations.
///
/// `GET /v1/appCustomProductPageLocalizations/{id}/relationships/appPreviewSets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_-relationships-appPreviewSets)
pub fn app_preview_sets_linkages(
    id: impl Into<Id<AppCustomProductPageLocalization>>,
) -> Request<Linkages<app_preview_sets::AppPreviewSet>> {
    Request::new(
        Method::Get,
        "/v1/appCustomProductPageLocalizations/{id}/relationships/appPreviewSets",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app screenshot sets of one of the app custom product page localizations.
///
/// `GET /v1/appCustomProductPageLocalizations/{id}/relationships/appScreenshotSets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_-relationships-appScreenshotSets)
pub fn app_screenshot_sets_linkages(
    id: impl Into<Id<AppCustomProductPageLocalization>>,
) -> Request<Linkages<app_screenshot_sets::AppScreenshotSet>> {
    Request::new(
        Method::Get,
        "/v1/appCustomProductPageLocalizations/{id}/relationships/appScreenshotSets",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the placements of one of the app custom product page localizations.
///
/// `GET /v1/appCustomProductPageLocalizations/{id}/relationships/placements`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_-relationships-placements)
pub fn placements_linkages(
    id: impl Into<Id<AppCustomProductPageLocalization>>,
) -> Request<Linkages<app_asset_library_placements::AppAssetLibraryPlacement>> {
    Request::new(
        Method::Get,
        "/v1/appCustomProductPageLocalizations/{id}/relationships/placements",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the search keywords of one of the app custom product page localizations.
///
/// `GET /v1/appCustomProductPageLocalizations/{id}/relationships/searchKeywords`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appCustomProductPageLocalizations-_id_-relationships-searchKeywords)
pub fn search_keywords_linkages(
    id: impl Into<Id<AppCustomProductPageLocalization>>,
) -> Request<Linkages<app_keywords::AppKeyword>> {
    Request::new(
        Method::Get,
        "/v1/appCustomProductPageLocalizations/{id}/relationships/searchKeywords",
    )
    .path("id", id.into())
    .limited(200)
}

/// Adds to the search keywords of one of the app custom product page localizations.
///
/// `POST /v1/appCustomProductPageLocalizations/{id}/relationships/searchKeywords`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appCustomProductPageLocalizations-_id_-relationships-searchKeywords)
pub fn add_search_keywords(
    id: impl Into<Id<AppCustomProductPageLocalization>>,
    search_keywords: impl IntoIterator<Item = impl Into<Id<app_keywords::AppKeyword>>>,
) -> Request<()> {
    Request::new(
        Method::Post,
        "/v1/appCustomProductPageLocalizations/{id}/relationships/searchKeywords",
    )
    .path("id", id.into())
    .linkages::<app_keywords::AppKeyword, _>("appKeywords", search_keywords)
}

/// Removes from the search keywords of one of the app custom product page localizations.
///
/// `DELETE /v1/appCustomProductPageLocalizations/{id}/relationships/searchKeywords`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appCustomProductPageLocalizations-_id_-relationships-searchKeywords)
pub fn remove_search_keywords(
    id: impl Into<Id<AppCustomProductPageLocalization>>,
    search_keywords: impl IntoIterator<Item = impl Into<Id<app_keywords::AppKeyword>>>,
) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/appCustomProductPageLocalizations/{id}/relationships/searchKeywords",
    )
    .path("id", id.into())
    .linkages::<app_keywords::AppKeyword, _>("appKeywords", search_keywords)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppCustomProductPageLocalizationJoins;
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

/// The parameters of [`search_keywords`](fn@search_keywords).
pub enum SearchKeywordsQuery {}
impl Query for SearchKeywordsQuery {
    type Joins = ();
}

impl Request<Page<app_keywords::AppKeyword>, SearchKeywordsQuery> {
    /// Sets `filter[platform]`.
    pub fn filter_platform(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[platform]", values)
    }

    /// Sets `filter[locale]`.
    pub fn filter_locale(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[locale]", values)
    }

    /// Sets `fields[appKeywords]`.
    pub fn fields_app_keywords(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("fields[appKeywords]", values)
    }
}

/// A resource of the type `appCustomProductPageLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppCustomProductPageLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<AppCustomProductPageLocalization>,
    /// What it is.
    pub attributes: AppCustomProductPageLocalizationAttributes,
    /// What it is connected with.
    pub relationships: AppCustomProductPageLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppCustomProductPageLocalization,
    "appCustomProductPageLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppCustomProductPageLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppCustomProductPageLocalizationAttributes {
    /// `locale`
    pub locale: Option<String>,
    /// `promotionalText`
    pub promotional_text: Option<String>,
}

impl Object for AppCustomProductPageLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "locale" => read_value(&mut self.locale, map),
            "promotionalText" => read_value(&mut self.promotional_text, map),
            _ => skip(map),
        }
    }
}

impl Member for AppCustomProductPageLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppCustomProductPageLocalizationAttributes")
            .member("locale", &self.locale)
            .member("promotionalText", &self.promotional_text)
            .end()
    }
}
object!(AppCustomProductPageLocalizationAttributes);

/// The relationships of [`AppCustomProductPageLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppCustomProductPageLocalizationRelationships {
    /// `appCustomProductPageVersion`
    pub app_custom_product_page_version:
        ToOne<app_custom_product_page_versions::AppCustomProductPageVersion>,
    /// `appPreviewSets`
    pub app_preview_sets: ToMany<app_preview_sets::AppPreviewSet>,
    /// `appScreenshotSets`
    pub app_screenshot_sets: ToMany<app_screenshot_sets::AppScreenshotSet>,
    /// `placements`
    pub placements: ToMany<app_asset_library_placements::AppAssetLibraryPlacement>,
    /// `searchKeywords`
    pub search_keywords: ToMany<app_keywords::AppKeyword>,
}

impl Object for AppCustomProductPageLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appCustomProductPageVersion" => {
                read_relationship(&mut self.app_custom_product_page_version, map)
            }
            "appPreviewSets" => read_relationship(&mut self.app_preview_sets, map),
            "appScreenshotSets" => read_relationship(&mut self.app_screenshot_sets, map),
            "placements" => read_relationship(&mut self.placements, map),
            "searchKeywords" => read_relationship(&mut self.search_keywords, map),
            _ => skip(map),
        }
    }
}

impl Member for AppCustomProductPageLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppCustomProductPageLocalizationRelationships")
            .relationship(
                "appCustomProductPageVersion",
                &self.app_custom_product_page_version,
            )
            .relationship("appPreviewSets", &self.app_preview_sets)
            .relationship("appScreenshotSets", &self.app_screenshot_sets)
            .relationship("placements", &self.placements)
            .relationship("searchKeywords", &self.search_keywords)
            .end()
    }
}
object!(AppCustomProductPageLocalizationRelationships);

/// Creates one `AppCustomProductPageLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppCustomProductPageLocalizationCreate(Body);

impl AppCustomProductPageLocalizationCreate {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        app_custom_product_page_version: impl Into<
            Id<app_custom_product_page_versions::AppCustomProductPageVersion>,
        >,
    ) -> Self {
        Self(
            Body::new("appCustomProductPageLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .to_one::<app_custom_product_page_versions::AppCustomProductPageVersion>(
                    "appCustomProductPageVersion",
                    "appCustomProductPageVersions",
                    app_custom_product_page_version.into(),
                ),
        )
    }

    /// Sets `promotionalText`.
    pub fn promotional_text(self, promotional_text: impl Into<String>) -> Self {
        Self(self.0.attribute("promotionalText", promotional_text.into()))
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

    /// Sends null for `promotionalText`.
    pub fn clear_promotional_text(self) -> Self {
        Self(self.0.clear_attribute("promotionalText"))
    }
}
body!(AppCustomProductPageLocalizationCreate);

/// Creates one `AppCustomProductPageLocalization` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppCustomProductPageLocalizationInlineCreate(Body);

impl AppCustomProductPageLocalizationInlineCreate {
    /// With what is required.
    pub fn new(locale: impl Into<String>) -> Self {
        Self(
            Body::new("appCustomProductPageLocalizations")
                .with_attributes()
                .attribute("locale", locale.into()),
        )
    }

    /// Sets `promotionalText`.
    pub fn promotional_text(self, promotional_text: impl Into<String>) -> Self {
        Self(self.0.attribute("promotionalText", promotional_text.into()))
    }

    /// Sets the relationship `appCustomProductPageVersion`.
    pub fn app_custom_product_page_version(
        self,
        app_custom_product_page_version: impl Into<
            Link<app_custom_product_page_versions::AppCustomProductPageVersion>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<app_custom_product_page_versions::AppCustomProductPageVersion>(
                    "appCustomProductPageVersion",
                    "appCustomProductPageVersions",
                    app_custom_product_page_version.into(),
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

    /// Sends null for `promotionalText`.
    pub fn clear_promotional_text(self) -> Self {
        Self(self.0.clear_attribute("promotionalText"))
    }
}
body!(AppCustomProductPageLocalizationInlineCreate);
inline_create!(
    AppCustomProductPageLocalizationInlineCreate,
    AppCustomProductPageLocalization
);

/// Changes one `AppCustomProductPageLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppCustomProductPageLocalizationUpdate(Body);

impl AppCustomProductPageLocalizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appCustomProductPageLocalizations"))
    }

    /// Sets `promotionalText`.
    pub fn promotional_text(self, promotional_text: impl Into<String>) -> Self {
        Self(self.0.attribute("promotionalText", promotional_text.into()))
    }

    /// Sends null for `promotionalText`.
    pub fn clear_promotional_text(self) -> Self {
        Self(self.0.clear_attribute("promotionalText"))
    }
}
body!(AppCustomProductPageLocalizationUpdate, default);

/// What can be asked along with `AppCustomProductPageLocalization`.
///
/// Fields can be chosen: `fields[appAssetLibraryPlacements]`, `fields[appCustomProductPageLocalizations]`, `fields[appCustomProductPageVersions]`, `fields[appPreviewSets]`, `fields[appScreenshotSets]`.
///
/// Can be included: `appCustomProductPageVersion`, `appScreenshotSets`, `appPreviewSets`, `searchKeywords`, `placements`.
pub enum AppCustomProductPageLocalizationJoins {}
joins!(
    AppCustomProductPageLocalizationJoins,
    include = AppCustomProductPageLocalizationInclude,
    to_many = AppCustomProductPageLocalizationToMany,
    fields = [
        app_asset_library_placements::AppAssetLibraryPlacementField,
        AppCustomProductPageLocalizationField,
        app_custom_product_page_versions::AppCustomProductPageVersionField,
        app_preview_sets::AppPreviewSetField,
        app_screenshot_sets::AppScreenshotSetField
    ]
);

names! {
    /// The fields that `fields[appCustomProductPageLocalizations]` can choose.
    pub enum AppCustomProductPageLocalizationField {
        Locale = "locale",
        PromotionalText = "promotionalText",
        AppCustomProductPageVersion = "appCustomProductPageVersion",
        AppScreenshotSets = "appScreenshotSets",
        AppPreviewSets = "appPreviewSets",
        SearchKeywords = "searchKeywords",
        Placements = "placements",
    }
}

impl Field for AppCustomProductPageLocalizationField {
    const PARAMETER: &'static str = "fields[appCustomProductPageLocalizations]";
}

names! {
    /// What can be included with `AppCustomProductPageLocalization`.
    pub enum AppCustomProductPageLocalizationInclude {
        AppCustomProductPageVersion = "appCustomProductPageVersion",
        AppScreenshotSets = "appScreenshotSets",
        AppPreviewSets = "appPreviewSets",
        SearchKeywords = "searchKeywords",
        Placements = "placements",
    }
}

names! {
    /// Relationships of `AppCustomProductPageLocalization` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppCustomProductPageLocalizationToMany {
        AppPreviewSets = "appPreviewSets",
        AppScreenshotSets = "appScreenshotSets",
        Placements = "placements",
        SearchKeywords = "searchKeywords",
    }
}

impl Limited for AppCustomProductPageLocalizationToMany {
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
