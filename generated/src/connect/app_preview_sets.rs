// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App preview sets: `/v1/appPreviewSets`.

use super::{
    PreviewType, app_custom_product_page_localizations, app_previews,
    app_store_version_experiment_treatment_localizations, app_store_version_localizations,
};
use crate::runtime::emit::*;

/// Reads one of the app preview sets.
///
/// `GET /v1/appPreviewSets/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPreviewSets-_id_)
pub fn get(id: impl Into<Id<AppPreviewSet>>) -> Request<Document<AppPreviewSet>, GetQuery> {
    Request::new(Method::Get, "/v1/appPreviewSets/{id}").path("id", id.into())
}

/// Creates one of the app preview sets.
///
/// `POST /v1/appPreviewSets`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appPreviewSets)
pub fn create(body: AppPreviewSetCreate) -> Request<Document<AppPreviewSet>> {
    Request::new(Method::Post, "/v1/appPreviewSets").body(body)
}

/// Deletes one of the app preview sets.
///
/// `DELETE /v1/appPreviewSets/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appPreviewSets-_id_)
pub fn delete(id: impl Into<Id<AppPreviewSet>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appPreviewSets/{id}").path("id", id.into())
}

/// Reads the app previews of one of the app preview sets.
///
/// `GET /v1/appPreviewSets/{id}/appPreviews`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPreviewSets-_id_-appPreviews)
pub fn app_previews(
    id: impl Into<Id<AppPreviewSet>>,
) -> Request<Page<app_previews::AppPreview>, AppPreviewsQuery> {
    Request::new(Method::Get, "/v1/appPreviewSets/{id}/appPreviews")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the app previews of one of the app preview sets.
///
/// `GET /v1/appPreviewSets/{id}/relationships/appPreviews`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appPreviewSets-_id_-relationships-appPreviews)
pub fn app_previews_linkages(
    id: impl Into<Id<AppPreviewSet>>,
) -> Request<Linkages<app_previews::AppPreview>> {
    Request::new(
        Method::Get,
        "/v1/appPreviewSets/{id}/relationships/appPreviews",
    )
    .path("id", id.into())
    .limited(200)
}

/// Replaces the app previews of one of the app preview sets.
///
/// `PATCH /v1/appPreviewSets/{id}/relationships/appPreviews`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appPreviewSets-_id_-relationships-appPreviews)
pub fn replace_app_previews(
    id: impl Into<Id<AppPreviewSet>>,
    app_previews: impl IntoIterator<Item = impl Into<Id<app_previews::AppPreview>>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/appPreviewSets/{id}/relationships/appPreviews",
    )
    .path("id", id.into())
    .linkages::<app_previews::AppPreview, _>("appPreviews", app_previews)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppPreviewSetJoins;
}

/// The parameters of [`app_previews`](fn@app_previews).
pub enum AppPreviewsQuery {}
impl Query for AppPreviewsQuery {
    type Joins = app_previews::AppPreviewJoins;
}

/// A resource of the type `appPreviewSets`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppPreviewSet {
    /// Which one it is, among those of its type.
    pub id: Id<AppPreviewSet>,
    /// What it is.
    pub attributes: AppPreviewSetAttributes,
    /// What it is connected with.
    pub relationships: AppPreviewSetRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppPreviewSet,
    "appPreviewSets",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppPreviewSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppPreviewSetAttributes {
    /// `previewType`
    pub preview_type: Option<PreviewType>,
}

impl Object for AppPreviewSetAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "previewType" => read_value(&mut self.preview_type, map),
            _ => skip(map),
        }
    }
}

impl Member for AppPreviewSetAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppPreviewSetAttributes")
            .member("previewType", &self.preview_type)
            .end()
    }
}
object!(AppPreviewSetAttributes);

/// The relationships of [`AppPreviewSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppPreviewSetRelationships {
    /// `appCustomProductPageLocalization`
    pub app_custom_product_page_localization: ToOne<
        app_custom_product_page_localizations::AppCustomProductPageLocalization,
    >,
    /// `appPreviews`
    pub app_previews: ToMany<app_previews::AppPreview>,
    /// `appStoreVersionExperimentTreatmentLocalization`
    pub app_store_version_experiment_treatment_localization: ToOne<
        app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
    >,
    /// `appStoreVersionLocalization`
    pub app_store_version_localization: ToOne<
        app_store_version_localizations::AppStoreVersionLocalization,
    >,
}

impl Object for AppPreviewSetRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appCustomProductPageLocalization" => {
                read_relationship(&mut self.app_custom_product_page_localization, map)
            }
            "appPreviews" => read_relationship(&mut self.app_previews, map),
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

impl Member for AppPreviewSetRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppPreviewSetRelationships")
            .relationship(
                "appCustomProductPageLocalization",
                &self.app_custom_product_page_localization,
            )
            .relationship("appPreviews", &self.app_previews)
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
object!(AppPreviewSetRelationships);

/// Creates one `AppPreviewSet`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppPreviewSetCreate(Body);

impl AppPreviewSetCreate {
    /// With what is required.
    pub fn new(preview_type: PreviewType) -> Self {
        Self(
            Body::new("appPreviewSets")
                .with_attributes()
                .attribute("previewType", preview_type),
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
body!(AppPreviewSetCreate);

/// What can be asked along with `AppPreviewSet`.
///
/// Fields can be chosen: `fields[appCustomProductPageLocalizations]`, `fields[appPreviewSets]`, `fields[appPreviews]`, `fields[appStoreVersionExperimentTreatmentLocalizations]`, `fields[appStoreVersionLocalizations]`.
///
/// Can be included: `appStoreVersionLocalization`, `appCustomProductPageLocalization`, `appStoreVersionExperimentTreatmentLocalization`, `appPreviews`.
pub enum AppPreviewSetJoins {}
joins!(
    AppPreviewSetJoins, include = AppPreviewSetInclude, to_many = AppPreviewSetToMany,
    fields =
    [app_custom_product_page_localizations::AppCustomProductPageLocalizationField,
    AppPreviewSetField, app_previews::AppPreviewField,
    app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalizationField,
    app_store_version_localizations::AppStoreVersionLocalizationField]
);

names! {
    /// The fields that `fields[appPreviewSets]` can choose.
    pub enum AppPreviewSetField {
        PreviewType = "previewType",
        AppStoreVersionLocalization = "appStoreVersionLocalization",
        AppCustomProductPageLocalization = "appCustomProductPageLocalization",
        AppStoreVersionExperimentTreatmentLocalization = "appStoreVersionExperimentTreatmentLocalization",
        AppPreviews = "appPreviews",
    }
}

impl Field for AppPreviewSetField {
    const PARAMETER: &'static str = "fields[appPreviewSets]";
}

names! {
    /// What can be included with `AppPreviewSet`.
    pub enum AppPreviewSetInclude {
        AppStoreVersionLocalization = "appStoreVersionLocalization",
        AppCustomProductPageLocalization = "appCustomProductPageLocalization",
        AppStoreVersionExperimentTreatmentLocalization = "appStoreVersionExperimentTreatmentLocalization",
        AppPreviews = "appPreviews",
    }
}

names! {
    /// Relationships of `AppPreviewSet` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppPreviewSetToMany {
        AppPreviews = "appPreviews",
    }
}

impl Limited for AppPreviewSetToMany {
    fn maximum(self) -> u32 {
        50
    }
}
