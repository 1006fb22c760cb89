// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App store version localizations: `/v1/appStoreVersionLocalizations`.

use super::{
    AppAssetLibraryPlacementState, AppAssetLibraryPlacementType, PreviewType,
    ScreenshotDisplayType, app_asset_library_images, app_asset_library_placements,
    app_asset_library_videos, app_custom_product_page_localizations, app_event_localizations,
    app_keywords, app_preview_sets, app_screenshot_sets,
    app_store_version_experiment_treatment_localizations, app_store_versions,
};
use crate::runtime::emit::*;

/// Reads one of the app store version localizations.
///
/// `GET /v1/appStoreVersionLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_)
pub fn get(
    id: impl Into<Id<AppStoreVersionLocalization>>,
) -> Request<Document<AppStoreVersionLocalization>, GetQuery> {
    Request::new(Method::Get, "/v1/appStoreVersionLocalizations/{id}").path("id", id.into())
}

/// Creates one of the app store version localizations.
///
/// `POST /v1/appStoreVersionLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersionLocalizations)
pub fn create(
    body: AppStoreVersionLocalizationCreate,
) -> Request<Document<AppStoreVersionLocalization>> {
    Request::new(Method::Post, "/v1/appStoreVersionLocalizations").body(body)
}

/// Changes one of the app store version localizations.
///
/// `PATCH /v1/appStoreVersionLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreVersionLocalizations-_id_)
pub fn update(
    id: impl Into<Id<AppStoreVersionLocalization>>,
    body: AppStoreVersionLocalizationUpdate,
) -> Request<Document<AppStoreVersionLocalization>> {
    Request::new(Method::Patch, "/v1/appStoreVersionLocalizations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the app store version localizations.
///
/// `DELETE /v1/appStoreVersionLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreVersionLocalizations-_id_)
pub fn delete(id: impl Into<Id<AppStoreVersionLocalization>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appStoreVersionLocalizations/{id}").path("id", id.into())
}

/// Reads the app preview sets of one of the app store version localizations.
///
/// `GET /v1/appStoreVersionLocalizations/{id}/appPreviewSets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_-appPreviewSets)
pub fn app_preview_sets(
    id: impl Into<Id<AppStoreVersionLocalization>>,
) -> Request<Page<app_preview_sets::AppPreviewSet>, AppPreviewSetsQuery> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersionLocalizations/{id}/appPreviewSets",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the app screenshot sets of one of the app store version localizations.
///
/// `GET /v1/appStoreVersionLocalizations/{id}/appScreenshotSets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_-appScreenshotSets)
pub fn app_screenshot_sets(
    id: impl Into<Id<AppStoreVersionLocalization>>,
) -> Request<Page<app_screenshot_sets::AppScreenshotSet>, AppScreenshotSetsQuery> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersionLocalizations/{id}/appScreenshotSets",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the placements of one of the app store version localizations.
///
/// `GET /v1/appStoreVersionLocalizations/{id}/placements`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_-placements)
pub fn placements(
    id: impl Into<Id<AppStoreVersionLocalization>>,
) -> Request<Page<app_asset_library_placements::AppAssetLibraryPlacement>, PlacementsQuery> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersionLocalizations/{id}/placements",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the search keywords of one of the app store version localizations.
///
/// `GET /v1/appStoreVersionLocalizations/{id}/searchKeywords`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_-searchKeywords)
pub fn search_keywords(
    id: impl Into<Id<AppStoreVersionLocalization>>,
) -> Request<Page<app_keywords::AppKeyword>, SearchKeywordsQuery> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersionLocalizations/{id}/searchKeywords",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app preview sets of one of the app store version localizations.
///
/// `GET /v1/appStoreVersionLocalizations/{id}/relationships/appPreviewSets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_-relationships-appPreviewSets)
pub fn app_preview_sets_linkages(
    id: impl Into<Id<AppStoreVersionLocalization>>,
) -> Request<Linkages<app_preview_sets::AppPreviewSet>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersionLocalizations/{id}/relationships/appPreviewSets",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app screenshot sets of one of the app store version localizations.
///
/// `GET /v1/appStoreVersionLocalizations/{id}/relationships/appScreenshotSets`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_-relationships-appScreenshotSets)
pub fn app_screenshot_sets_linkages(
    id: impl Into<Id<AppStoreVersionLocalization>>,
) -> Request<Linkages<app_screenshot_sets::AppScreenshotSet>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersionLocalizations/{id}/relationships/appScreenshotSets",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the placements of one of the app store version localizations.
///
/// `GET /v1/appStoreVersionLocalizations/{id}/relationships/placements`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_-relationships-placements)
pub fn placements_linkages(
    id: impl Into<Id<AppStoreVersionLocalization>>,
) -> Request<Linkages<app_asset_library_placements::AppAssetLibraryPlacement>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersionLocalizations/{id}/relationships/placements",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the search keywords of one of the app store version localizations.
///
/// `GET /v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionLocalizations-_id_-relationships-searchKeywords)
pub fn search_keywords_linkages(
    id: impl Into<Id<AppStoreVersionLocalization>>,
) -> Request<Linkages<app_keywords::AppKeyword>> {
    Request::new(
        Method::Get,
        "/v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords",
    )
    .path("id", id.into())
    .limited(200)
}

/// Adds to the search keywords of one of the app store version localizations.
///
/// `POST /v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersionLocalizations-_id_-relationships-searchKeywords)
pub fn add_search_keywords(
    id: impl Into<Id<AppStoreVersionLocalization>>,
    search_keywords: impl IntoIterator<Item = impl Into<Id<app_keywords::AppKeyword>>>,
) -> Request<()> {
    Request::new(
        Method::Post,
        "/v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords",
    )
    .path("id", id.into())
    .linkages::<app_keywords::AppKeyword, _>("appKeywords", search_keywords)
}

/// Removes from the search keywords of one of the app store version localizations.
///
/// `DELETE /v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreVersionLocalizations-_id_-relationships-searchKeywords)
pub fn remove_search_keywords(
    id: impl Into<Id<AppStoreVersionLocalization>>,
    search_keywords: impl IntoIterator<Item = impl Into<Id<app_keywords::AppKeyword>>>,
) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/appStoreVersionLocalizations/{id}/relationships/searchKeywords",
    )
    .path("id", id.into())
    .linkages::<app_keywords::AppKeyword, _>("appKeywords", search_keywords)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppStoreVersionLocalizationJoins;
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

/// A resource of the type `appStoreVersionLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<AppStoreVersionLocalization>,
    /// What it is.
    pub attributes: AppStoreVersionLocalizationAttributes,
    /// What it is connected with.
    pub relationships: AppStoreVersionLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppStoreVersionLocalization,
    "appStoreVersionLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppStoreVersionLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionLocalizationAttributes {
    /// `description`
    pub description: Option<String>,
    /// `keywords`
    pub keywords: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `marketingUrl`
    pub marketing_url: Option<String>,
    /// `promotionalText`
    pub promotional_text: Option<String>,
    /// `supportUrl`
    pub support_url: Option<String>,
    /// `whatsNew`
    pub whats_new: Option<String>,
}

impl Object for AppStoreVersionLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "description" => read_value(&mut self.description, map),
            "keywords" => read_value(&mut self.keywords, map),
            "locale" => read_value(&mut self.locale, map),
            "marketingUrl" => read_value(&mut self.marketing_url, map),
            "promotionalText" => read_value(&mut self.promotional_text, map),
            "supportUrl" => read_value(&mut self.support_url, map),
            "whatsNew" => read_value(&mut self.whats_new, map),
            _ => skip(map),
        }
    }
}

impl Member for AppStoreVersionLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreVersionLocalizationAttributes")
            .member("description", &self.description)
            .member("keywords", &self.keywords)
            .member("locale", &self.locale)
            .member("marketingUrl", &self.marketing_url)
            .member("promotionalText", &self.promotional_text)
            .member("supportUrl", &self.support_url)
            .member("whatsNew", &self.whats_new)
            .end()
    }
}
object!(AppStoreVersionLocalizationAttributes);

/// The relationships of [`AppStoreVersionLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionLocalizationRelationships {
    /// `appPreviewSets`
    pub app_preview_sets: ToMany<app_preview_sets::AppPreviewSet>,
    /// `appScreenshotSets`
    pub app_screenshot_sets: ToMany<app_screenshot_sets::AppScreenshotSet>,
    /// `appStoreVersion`
    pub app_store_version: ToOne<app_store_versions::AppStoreVersion>,
    /// `placements`
    pub placements: ToMany<app_asset_library_placements::AppAssetLibraryPlacement>,
    /// `searchKeywords`
    pub search_keywords: ToMany<app_keywords::AppKeyword>,
}

impl Object for AppStoreVersionLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appPreviewSets" => read_relationship(&mut self.app_preview_sets, map),
            "appScreenshotSets" => read_relationship(&mut self.app_screenshot_sets, map),
            "appStoreVersion" => read_relationship(&mut self.app_store_version, map),
            "placements" => read_relationship(&mut self.placements, map),
            "searchKeywords" => read_relationship(&mut self.search_keywords, map),
            _ => skip(map),
        }
    }
}

impl Member for AppStoreVersionLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreVersionLocalizationRelationships")
            .relationship("appPreviewSets", &self.app_preview_sets)
            .relationship("appScreenshotSets", &self.app_screenshot_sets)
            .relationship("appStoreVersion", &self.app_store_version)
            .relationship("placements", &self.placements)
            .relationship("searchKeywords", &self.search_keywords)
            .end()
    }
}
object!(AppStoreVersionLocalizationRelationships);

/// Creates one `AppStoreVersionLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreVersionLocalizationCreate(Body);

impl AppStoreVersionLocalizationCreate {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        app_store_version: impl Into<Id<app_store_versions::AppStoreVersion>>,
    ) -> Self {
        Self(
            Body::new("appStoreVersionLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .to_one::<app_store_versions::AppStoreVersion>(
                    "appStoreVersion",
                    "appStoreVersions",
                    app_store_version.into(),
                ),
        )
    }

    /// Sets `description`.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.attribute("description", description.into()))
    }

    /// Sets `keywords`.
    pub fn keywords(self, keywords: impl Into<String>) -> Self {
        Self(self.0.attribute("keywords", keywords.into()))
    }

    /// Sets `marketingUrl`.
    pub fn marketing_url(self, marketing_url: impl Into<String>) -> Self {
        Self(self.0.attribute("marketingUrl", marketing_url.into()))
    }

    /// Sets `promotionalText`.
    pub fn promotional_text(self, promotional_text: impl Into<String>) -> Self {
        Self(self.0.attribute("promotionalText", promotional_text.into()))
    }

    /// Sets `supportUrl`.
    pub fn support_url(self, support_url: impl Into<String>) -> Self {
        Self(self.0.attribute("supportUrl", support_url.into()))
    }

    /// Sets `whatsNew`.
    pub fn whats_new(self, whats_new: impl Into<String>) -> Self {
        Self(self.0.attribute("whatsNew", whats_new.into()))
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

    /// Sends null for `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear_attribute("description"))
    }

    /// Sends null for `keywords`.
    pub fn clear_keywords(self) -> Self {
        Self(self.0.clear_attribute("keywords"))
    }

    /// Sends null for `marketingUrl`.
    pub fn clear_marketing_url(self) -> Self {
        Self(self.0.clear_attribute("marketingUrl"))
    }

    /// Sends null for `promotionalText`.
    pub fn clear_promotional_text(self) -> Self {
        Self(self.0.clear_attribute("promotionalText"))
    }

    /// Sends null for `supportUrl`.
    pub fn clear_support_url(self) -> Self {
        Self(self.0.clear_attribute("supportUrl"))
    }

    /// Sends null for `whatsNew`.
    pub fn clear_whats_new(self) -> Self {
        Self(self.0.clear_attribute("whatsNew"))
    }
}
body!(AppStoreVersionLocalizationCreate);

/// Changes one `AppStoreVersionLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreVersionLocalizationUpdate(Body);

impl AppStoreVersionLocalizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appStoreVersionLocalizations"))
    }

    /// Sets `description`.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.attribute("description", description.into()))
    }

    /// Sets `keywords`.
    pub fn keywords(self, keywords: impl Into<String>) -> Self {
        Self(self.0.attribute("keywords", keywords.into()))
    }

    /// Sets `marketingUrl`.
    pub fn marketing_url(self, marketing_url: impl Into<String>) -> Self {
        Self(self.0.attribute("marketingUrl", marketing_url.into()))
    }

    /// Sets `promotionalText`.
    pub fn promotional_text(self, promotional_text: impl Into<String>) -> Self {
        Self(self.0.attribute("promotionalText", promotional_text.into()))
    }

    /// Sets `supportUrl`.
    pub fn support_url(self, support_url: impl Into<String>) -> Self {
        Self(self.0.attribute("supportUrl", support_url.into()))
    }

    /// Sets `whatsNew`.
    pub fn whats_new(self, whats_new: impl Into<String>) -> Self {
        Self(self.0.attribute("whatsNew", whats_new.into()))
    }

    /// Sends null for `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear_attribute("description"))
    }

    /// Sends null for `keywords`.
    pub fn clear_keywords(self) -> Self {
        Self(self.0.clear_attribute("keywords"))
    }

    /// Sends null for `marketingUrl`.
    pub fn clear_marketing_url(self) -> Self {
        Self(self.0.clear_attribute("marketingUrl"))
    }

    /// Sends null for `promotionalText`.
    pub fn clear_promotional_text(self) -> Self {
        Self(self.0.clear_attribute("promotionalText"))
    }

    /// Sends null for `supportUrl`.
    pub fn clear_support_url(self) -> Self {
        Self(self.0.clear_attribute("supportUrl"))
    }

    /// Sends null for `whatsNew`.
    pub fn clear_whats_new(self) -> Self {
        Self(self.0.clear_attribute("whatsNew"))
    }
}
body!(AppStoreVersionLocalizationUpdate, default);

/// What can be asked along with `AppStoreVersionLocalization`.
///
/// Fields can be chosen: `fields[appAssetLibraryPlacements]`, `fields[appPreviewSets]`, `fields[appScreenshotSets]`, `fields[appStoreVersionLocalizations]`, `fields[appStoreVersions]`.
///
/// Can be included: `appStoreVersion`, `appScreenshotSets`, `appPreviewSets`, `searchKeywords`, `placements`.
pub enum AppStoreVersionLocalizationJoins {}
joins!(
    AppStoreVersionLocalizationJoins,
    include = AppStoreVersionLocalizationInclude,
    to_many = AppStoreVersionLocalizationToMany,
    fields = [
        app_asset_library_placements::AppAssetLibraryPlacementField,
        app_preview_sets::AppPreviewSetField,
        app_screenshot_sets::AppScreenshotSetField,
        AppStoreVersionLocalizationField,
        app_store_versions::AppStoreVersionField
    ]
);

names! {
    /// The fields that `fields[appStoreVersionLocalizations]` can choose.
    pub enum AppStoreVersionLocalizationField {
        Description = "description",
        Locale = "locale",
        Keywords = "keywords",
        MarketingUrl = "marketingUrl",
        PromotionalText = "promotionalText",
        SupportUrl = "supportUrl",
        WhatsNew = "whatsNew",
        AppStoreVersion = "appStoreVersion",
        AppScreenshotSets = "appScreenshotSets",
        AppPreviewSets = "appPreviewSets",
        SearchKeywords = "searchKeywords",
        Placements = "placements",
    }
}

impl Field for AppStoreVersionLocalizationField {
    const PARAMETER: &'static str = "fields[appStoreVersionLocalizations]";
}

names! {
    /// What can be included with `AppStoreVersionLocalization`.
    pub enum AppStoreVersionLocalizationInclude {
        AppStoreVersion = "appStoreVersion",
        AppScreenshotSets = "appScreenshotSets",
        AppPreviewSets = "appPreviewSets",
        SearchKeywords = "searchKeywords",
        Placements = "placements",
    }
}

names! {
    /// Relationships of `AppStoreVersionLocalization` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppStoreVersionLocalizationToMany {
        AppPreviewSets = "appPreviewSets",
        AppScreenshotSets = "appScreenshotSets",
        Placements = "placements",
        SearchKeywords = "searchKeywords",
    }
}

impl Limited for AppStoreVersionLocalizationToMany {
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
