// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App store version experiment treatments: `/v1/appStoreVersionExperimentTreatments`.

use super::{
    ImageAsset, app_store_version_experiment_treatment_localizations,
    app_store_version_experiments, app_store_version_experiments_v2,
};
use crate::runtime::emit::*;

/// Reads one of the app store version experiment treatments.
///
/// `GET /v1/appStoreVersionExperimentTreatments/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatments-_id_)
pub fn get(
    id: impl Into<Id<AppStoreVersionExperimentTreatment>>,
) -> Request<Document<AppStoreVersionExperimentTreatment>, GetQuery> {
    Request::new(Method::Get, "/v1/appStoreVersionExperimentTreatments/{id}").path("id", id.into())
}

/// Creates one of the app store version experiment treatments.
///
/// `POST /v1/appStoreVersionExperimentTreatments`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersionExperimentTreatments)
pub fn create(
    body: AppStoreVersionExperimentTreatmentCreate,
) -> Request<Document<AppStoreVersionExperimentTreatment>> {
    Request::new(Method::Post, "/v1/appStoreVersionExperimentTreatments").body(body)
}

/// Changes one of the app store version experiment treatments.
///
/// `PATCH /v1/appStoreVersionExperimentTreatments/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreVersionExperimentTreatments-_id_)
pub fn update(
    id: impl Into<Id<AppStoreVersionExperimentTreatment>>,
    body: AppStoreVersionExperimentTreatmentUpdate,
) -> Request<Document<AppStoreVersionExperimentTreatment>> {
    Request::new(
        Method::Patch,
        "/v1/appStoreVersionExperimentTreatments/{id}",
    )
    .path_and_body("id", id.into(), body)
}

/// Deletes one of the app store version experiment treatments.
///
/// `DELETE /v1/appStoreVersionExperimentTreatments/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreVersionExperimentTreatments-_id_)
pub fn delete(id: impl Into<Id<AppStoreVersionExperimentTreatment>>) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/appStoreVersionExperimentTreatments/{id}",
    )
    .path("id", id.into())
}

/// Reads the app store version experiment treatment localizations of one of the app store version experiment treatments.
///
/// `GET /v1/appStoreVersionExperimentTreatments/{id}/appStoreVersionExperimentTreatmentLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatments-_id_-appStoreVersionExperimentTreatmentLocalizations)
pub fn app_store_version_experiment_treatment_localizations(
    id: impl Into<Id<AppStoreVersionExperimentTreatment>>,
) -> Request<
    Page<
        app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
    >,
    AppStoreVersionExperimentTreatmentLocalizationsQuery,
>{
    Request::new(
            Method::Get,
            "/v1/appStoreVersionExperimentTreatments/{id}/appStoreVersionExperimentTreatmentLocalizations",
        )
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the app store version experiment treatment localizations of one of the app store version experiment treatments.
///
/// `GET /v1/appStoreVersionExperimentTreatments/{id}/relationships/appStoreVersionExperimentTreatmentLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appStoreVersionExperimentTreatments-_id_-relationships-appStoreVersionExperimentTreatmentLocalizations)
pub fn app_store_version_experiment_treatment_localizations_linkages(
    id: impl Into<Id<AppStoreVersionExperimentTreatment>>,
) -> Request<
    Linkages<
        app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
    >,
>{
    Request::new(
            Method::Get,
            "/v1/appStoreVersionExperimentTreatments/{id}/relationships/appStoreVersionExperimentTreatmentLocalizations",
        )
        .path("id", id.into())
        .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppStoreVersionExperimentTreatmentJoins;
}

/// The parameters of [`app_store_version_experiment_treatment_localizations`](fn@app_store_version_experiment_treatment_localizations).
pub enum AppStoreVersionExperimentTreatmentLocalizationsQuery {}
impl Query for AppStoreVersionExperimentTreatmentLocalizationsQuery {
    type Joins = app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalizationJoins;
}

impl Request<
    Page<
        app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
    >,
    AppStoreVersionExperimentTreatmentLocalizationsQuery,
> {
    /// Sets `filter[locale]`.
    pub fn filter_locale(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[locale]", values)
    }
}

/// A resource of the type `appStoreVersionExperimentTreatments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionExperimentTreatment {
    /// Which one it is, among those of its type.
    pub id: Id<AppStoreVersionExperimentTreatment>,
    /// What it is.
    pub attributes: AppStoreVersionExperimentTreatmentAttributes,
    /// What it is connected with.
    pub relationships: AppStoreVersionExperimentTreatmentRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppStoreVersionExperimentTreatment,
    "appStoreVersionExperimentTreatments",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppStoreVersionExperimentTreatment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionExperimentTreatmentAttributes {
    /// `appIcon`
    pub app_icon: Option<ImageAsset>,
    /// `appIconName`
    pub app_icon_name: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `promotedDate`
    pub promoted_date: Option<DateTime>,
}

impl Object for AppStoreVersionExperimentTreatmentAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appIcon" => read_value(&mut self.app_icon, map),
            "appIconName" => read_value(&mut self.app_icon_name, map),
            "name" => read_value(&mut self.name, map),
            "promotedDate" => read_value(&mut self.promoted_date, map),
            _ => skip(map),
        }
    }
}

impl Member for AppStoreVersionExperimentTreatmentAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreVersionExperimentTreatmentAttributes")
            .member("appIcon", &self.app_icon)
            .member("appIconName", &self.app_icon_name)
            .member("name", &self.name)
            .member("promotedDate", &self.promoted_date)
            .end()
    }
}
object!(AppStoreVersionExperimentTreatmentAttributes);

/// The relationships of [`AppStoreVersionExperimentTreatment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionExperimentTreatmentRelationships {
    /// `appStoreVersionExperiment`
    pub app_store_version_experiment: ToOne<
        app_store_version_experiments::AppStoreVersionExperiment,
    >,
    /// `appStoreVersionExperimentTreatmentLocalizations`
    pub app_store_version_experiment_treatment_localizations: ToMany<
        app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
    >,
    /// `appStoreVersionExperimentV2`
    pub app_store_version_experiment_v2: ToOne<
        app_store_version_experiments_v2::AppStoreVersionExperimentV2,
    >,
}

impl Object for AppStoreVersionExperimentTreatmentRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appStoreVersionExperiment" => {
                read_relationship(&mut self.app_store_version_experiment, map)
            }
            "appStoreVersionExperimentTreatmentLocalizations" => read_relationship(
                &mut self.app_store_version_experiment_treatment_localizations,
                map,
            ),
            "appStoreVersionExperimentV2" => {
                read_relationship(&mut self.app_store_version_experiment_v2, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for AppStoreVersionExperimentTreatmentRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreVersionExperimentTreatmentRelationships")
            .relationship(
                "appStoreVersionExperiment",
                &self.app_store_version_experiment,
            )
            .relationship(
                "appStoreVersionExperimentTreatmentLocalizations",
                &self.app_store_version_experiment_treatment_localizations,
            )
            .relationship(
                "appStoreVersionExperimentV2",
                &self.app_store_version_experiment_v2,
            )
            .end()
    }
}
object!(AppStoreVersionExperimentTreatmentRelationships);

/// Creates one `AppStoreVersionExperimentTreatment`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreVersionExperimentTreatmentCreate(Body);

impl AppStoreVersionExperimentTreatmentCreate {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self(
            Body::new("appStoreVersionExperimentTreatments")
                .with_attributes()
                .attribute("name", name.into()),
        )
    }

    /// Sets `appIconName`.
    pub fn app_icon_name(self, app_icon_name: impl Into<String>) -> Self {
        Self(self.0.attribute("appIconName", app_icon_name.into()))
    }

    /// Sets the relationship `appStoreVersionExperiment`.
    pub fn app_store_version_experiment(
        self,
        app_store_version_experiment: impl Into<
            Id<app_store_version_experiments::AppStoreVersionExperiment>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<app_store_version_experiments::AppStoreVersionExperiment>(
                    "appStoreVersionExperiment",
                    "appStoreVersionExperiments",
                    app_store_version_experiment.into(),
                ),
        )
    }

    /// Sets the relationship `appStoreVersionExperimentV2`.
    pub fn app_store_version_experiment_v2(
        self,
        app_store_version_experiment_v2: impl Into<
            Id<app_store_version_experiments_v2::AppStoreVersionExperimentV2>,
        >,
    ) -> Self {
        Self(
            self.0
                .to_one::<app_store_version_experiments_v2::AppStoreVersionExperimentV2>(
                    "appStoreVersionExperimentV2",
                    "appStoreVersionExperiments",
                    app_store_version_experiment_v2.into(),
                ),
        )
    }

    /// Sends null for `appIconName`.
    pub fn clear_app_icon_name(self) -> Self {
        Self(self.0.clear_attribute("appIconName"))
    }
}
body!(AppStoreVersionExperimentTreatmentCreate);

/// Changes one `AppStoreVersionExperimentTreatment`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreVersionExperimentTreatmentUpdate(Body);

impl AppStoreVersionExperimentTreatmentUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appStoreVersionExperimentTreatments"))
    }

    /// Sets `appIconName`.
    pub fn app_icon_name(self, app_icon_name: impl Into<String>) -> Self {
        Self(self.0.attribute("appIconName", app_icon_name.into()))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.attribute("name", name.into()))
    }

    /// Sends null for `appIconName`.
    pub fn clear_app_icon_name(self) -> Self {
        Self(self.0.clear_attribute("appIconName"))
    }

    /// Sends null for `name`.
    pub fn clear_name(self) -> Self {
        Self(self.0.clear_attribute("name"))
    }
}
body!(AppStoreVersionExperimentTreatmentUpdate, default);

/// What can be asked along with `AppStoreVersionExperimentTreatment`.
///
/// Fields can be chosen: `fields[appStoreVersionExperimentTreatmentLocalizations]`, `fields[appStoreVersionExperimentTreatments]`, `fields[appStoreVersionExperiments]`.
///
/// Can be included: `appStoreVersionExperiment`, `appStoreVersionExperimentV2`, `appStoreVersionExperimentTreatmentLocalizations`.
pub enum AppStoreVersionExperimentTreatmentJoins {}
joins!(
    AppStoreVersionExperimentTreatmentJoins, include =
    AppStoreVersionExperimentTreatmentInclude, to_many =
    AppStoreVersionExperimentTreatmentToMany, fields =
    [app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalizationField,
    AppStoreVersionExperimentTreatmentField,
    app_store_version_experiments::AppStoreVersionExperimentAnyField]
);

names! {
    /// The fields that `fields[appStoreVersionExperimentTreatments]` can choose.
    pub enum AppStoreVersionExperimentTreatmentField {
        Name = "name",
        AppIcon = "appIcon",
        AppIconName = "appIconName",
        PromotedDate = "promotedDate",
        AppStoreVersionExperiment = "appStoreVersionExperiment",
        AppStoreVersionExperimentV2 = "appStoreVersionExperimentV2",
        AppStoreVersionExperimentTreatmentLocalizations = "appStoreVersionExperimentTreatmentLocalizations",
    }
}

impl Field for AppStoreVersionExperimentTreatmentField {
    const PARAMETER: &'static str = "fields[appStoreVersionExperimentTreatments]";
}

names! {
    /// What can be included with `AppStoreVersionExperimentTreatment`.
    pub enum AppStoreVersionExperimentTreatmentInclude {
        AppStoreVersionExperiment = "appStoreVersionExperiment",
        AppStoreVersionExperimentV2 = "appStoreVersionExperimentV2",
        AppStoreVersionExperimentTreatmentLocalizations = "appStoreVersionExperimentTreatmentLocalizations",
    }
}

names! {
    /// Relationships of `AppStoreVersionExperimentTreatment` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppStoreVersionExperimentTreatmentToMany {
        AppStoreVersionExperimentTreatmentLocalizations = "appStoreVersionExperimentTreatmentLocalizations",
    }
}

impl Limited for AppStoreVersionExperimentTreatmentToMany {
    fn maximum(self) -> u32 {
        50
    }
}
