// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App screenshot sets: `/v1/appScreenshotSets`.

use super::{
    ScreenshotDisplayType, app_custom_product_page_localizations, app_screenshots,
    app_store_version_experiment_treatment_localizations, app_store_version_localizations,
};
use crate::runtime::emit::*;

/// Reads one of the app screenshot sets.
///
/// `GET /v1/appScreenshotSets/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appScreenshotSets-_id_)
pub fn get(id: impl Into<Id<AppScreenshotSet>>) -> Request<Document<AppScreenshotSet>, GetQuery> {
    Request::new(Method::Get, "/v1/appScreenshotSets/{id}").path("id", id.into())
}

/// Creates one of the app screenshot sets.
///
/// `POST /v1/appScreenshotSets`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appScreenshotSets)
pub fn create(body: AppScreenshotSetCreate) -> Request<Document<AppScreenshotSet>> {
    Request::new(Method::Post, "/v1/appScreenshotSets").body(body)
}

/// Deletes one of the app screenshot sets.
///
/// `DELETE /v1/appScreenshotSets/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appScreenshotSets-_id_)
pub fn delete(id: impl Into<Id<AppScreenshotSet>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appScreenshotSets/{id}").path("id", id.into())
}

/// Reads the app screenshots of one of the app screenshot sets.
///
/// `GET /v1/appScreenshotSets/{id}/appScreenshots`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appScreenshotSets-_id_-appScreenshots)
pub fn app_screenshots(
    id: impl Into<Id<AppScreenshotSet>>,
) -> Request<Page<app_screenshots::AppScreenshot>, AppScreenshotsQuery> {
    Request::new(Method::Get, "/v1/appScreenshotSets/{id}/appScreenshots")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the app screenshots of one of the app screenshot sets.
///
/// `GET /v1/appScreenshotSets/{id}/relationships/appScreenshots`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appScreenshotSets-_id_-relationships-appScreenshots)
pub fn app_screenshots_linkages(
    id: impl Into<Id<AppScreenshotSet>>,
) -> Request<Linkages<app_screenshots::AppScreenshot>> {
    Request::new(
        Method::Get,
        "/v1/appScreenshotSets/{id}/relationships/appScreenshots",
    )
    .path("id", id.into())
    .limited(200)
}

/// Replaces the app screenshots of one of the app screenshot sets.
///
/// `PATCH /v1/appScreenshotSets/{id}/relationships/appScreenshots`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appScreenshotSets-_id_-relationships-appScreenshots)
pub fn replace_app_screenshots(
    id: impl Into<Id<AppScreenshotSet>>,
    app_screenshots: impl IntoIterator<Item = impl Into<Id<app_screenshots::AppScreenshot>>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/appScreenshotSets/{id}/relationships/appScreenshots",
    )
    .path("id", id.into())
    .linkages::<app_screenshots::AppScreenshot, _>("appScreenshots", app_screenshots)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppScreenshotSetJoins;
}

/// The parameters of [`app_screenshots`](fn@app_screenshots).
pub enum AppScreenshotsQuery {}
impl Query for AppScreenshotsQuery {
    type Joins = app_screenshots::AppScreenshotJoins;
}

/// A resource of the type `appScreenshotSets`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppScreenshotSet {
    /// Which one it is, among those of its type.
    pub id: Id<AppScreenshotSet>,
    /// What it is.
    pub attributes: AppScreenshotSetAttributes,
    /// What it is connected with.
    pub relationships: AppScreenshotSetRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppScreenshotSet,
    "appScreenshotSets",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppScreenshotSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppScreenshotSetAttributes {
    /// `screenshotDisplayType`
    pub screenshot_display_type: Option<ScreenshotDisplayType>,
}

impl Object for AppScreenshotSetAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "screenshotDisplayType" => read_value(&mut self.screenshot_display_type, map),
            _ => skip(map),
        }
    }
}

impl Member for AppScreenshotSetAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppScreenshotSetAttributes")
            .member("screenshotDisplayType", &self.screenshot_display_type)
            .end()
    }
}
object!(AppScreenshotSetAttributes);

/// The relationships of [`AppScreenshotSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppScreenshotSetRelationships {
    /// `appCustomProductPageLocalization`
    pub app_custom_product_page_localization: ToOne<
        app_custom_product_page_localizations::AppCustomProductPageLocalization,
    >,
    /// `appScreenshots`
    pub app_screenshots: ToMany<app_screenshots::AppScreenshot>,
    /// `appStoreVersionExperimentTreatmentLocalization`
    pub app_store_version_experiment_treatment_localization: ToOne<
        app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
    >,
    /// `appStoreVersionLocalization`
    pub app_store_version_localization: ToOne<
        app_store_version_localizations::AppStoreVersionLocalization,
    >,
}

impl Object for AppScreenshotSetRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appCustomProductPageLocalization" => {
                read_relationship(&mut self.app_custom_product_page_localization, map)
            }
            "appScreenshots" => read_relationship(&mut self.app_screenshots, map),
            "appStoreVersionExperimentTreatmentLocalization" => read_relationship(
                &mut self.app_store_version_experiment_treatment_localization,
                map,
            ),
            "appStoreVersionLocalization" => {
                read_relationship(&mut self.app_store_version_localization, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for AppScreenshotSetRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppScreenshotSetRelationships")
            .relationship(
                "appCustomProductPageLocalization",
                &self.app_custom_product_page_localization,
            )
            .relationship("appScreenshots", &self.app_screenshots)
            .relationship(
                "appStoreVersionExperimentTreatmentLocalization",
                &self.app_store_version_experiment_treatment_localization,
            )
            .relationship(
                "appStoreVersionLocalization",
                &self.app_store_version_localization,
            )
            .end()
    }
}
object!(AppScreenshotSetRelationships);

/// Creates one `AppScreenshotSet`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppScreenshotSetCreate(Body);

impl AppScreenshotSetCreate {
    /// With what is required.
    pub fn new(screenshot_display_type: ScreenshotDisplayType) -> Self {
        Self(
            Body::new("appScreenshotSets")
                .with_attributes()
                .attribute("screenshotDisplayType", screenshot_display_type),
        )
    }

    /// Sets the relationship `appCustomProductPageLocalization`.
    pub fn app_custom_product_page_localization(
        self,
        app_custom_product_page_localization: impl Into<
            Id<app_custom_product_page_localizations::AppCustomProductPageLocalization>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<app_custom_product_page_localizations::AppCustomProductPageLocalization>(
                    "appCustomProductPageLocalization",
                    "appCustomProductPageLocalizations",
                    app_custom_product_page_localization.into(),
                ),
        )
    }

    /// Sets the relationship `appStoreVersionExperimentTreatmentLocalization`.
    pub fn app_store_version_experiment_treatment_localization(
        self,
        app_store_version_experiment_treatment_localization: impl Into<
            Id<
                app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .to_one::<
                    app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
                >(
                    "appStoreVersionExperimentTreatmentLocalization",
                    "appStoreVersionExperimentTreatmentLocalizations",
                    app_store_version_experiment_treatment_localization.into(),
                ),
        )
    }

    /// Sets the relationship `appStoreVersionLocalization`.
    pub fn app_store_version_localization(
        self,
        app_store_version_localization: impl Into<
            Id<app_store_version_localizations::AppStoreVersionLocalization>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<app_store_version_localizations::AppStoreVersionLocalization>(
                    "appStoreVersionLocalization",
                    "appStoreVersionLocalizations",
                    app_store_version_localization.into(),
                ),
        )
    }
}
body!(AppScreenshotSetCreate);

/// What can be asked along with `AppScreenshotSet`.
///
/// Fields can be chosen: `fields[appCustomProductPageLocalizations]`, `fields[appScreenshotSets]`, `fields[appScreenshots]`, `fields[appStoreVersionExperimentTreatmentLocalizations]`, `fields[appStoreVersionLocalizations]`.
///
/// Can be included: `appStoreVersionLocalization`, `appCustomProductPageLocalization`, `appStoreVersionExperimentTreatmentLocalization`, `appScreenshots`.
pub enum AppScreenshotSetJoins {}
joins!(
    AppScreenshotSetJoins, include = AppScreenshotSetInclude, to_many =
    AppScreenshotSetToMany, fields =
    [app_custom_product_page_localizations::AppCustomProductPageLocalizationField,
    AppScreenshotSetField, app_screenshots::AppScreenshotField,
    app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalizationField,
    app_store_version_localizations::AppStoreVersionLocalizationField]
);

names! {
    /// The fields that `fields[appScreenshotSets]` can choose.
    pub enum AppScreenshotSetField {
        ScreenshotDisplayType = "screenshotDisplayType",
        AppStoreVersionLocalization = "appStoreVersionLocalization",
        AppCustomProductPageLocalization = "appCustomProductPageLocalization",
        AppStoreVersionExperimentTreatmentLocalization = "appStoreVersionExperimentTreatmentLocalization",
        AppScreenshots = "appScreenshots",
    }
}

impl Field for AppScreenshotSetField {
    const PARAMETER: &'static str = "fields[appScreenshotSets]";
}

names! {
    /// What can be included with `AppScreenshotSet`.
    pub enum AppScreenshotSetInclude {
        AppStoreVersionLocalization = "appStoreVersionLocalization",
        AppCustomProductPageLocalization = "appCustomProductPageLocalization",
        AppStoreVersionExperimentTreatmentLocalization = "appStoreVersionExperimentTreatmentLocalization",
        AppScreenshots = "appScreenshots",
    }
}

names! {
    /// Relationships of `AppScreenshotSet` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppScreenshotSetToMany {
        AppScreenshots = "appScreenshots",
    }
}

impl Limited for AppScreenshotSetToMany {
    fn maximum(self) -> u32 {
        50
    }
}
