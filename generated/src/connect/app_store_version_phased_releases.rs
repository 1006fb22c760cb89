// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App store version phased releases: `/v1/appStoreVersionPhasedReleases`.

use super::{PhasedReleaseState, app_store_versions};
use crate::runtime::emit::*;

/// Creates one of the app store version phased releases.
///
/// `POST /v1/appStoreVersionPhasedReleases`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersionPhasedReleases)
pub fn create(
    body: AppStoreVersionPhasedReleaseCreate,
) -> Request<Document<AppStoreVersionPhasedRelease>> {
    Request::new(Method::Post, "/v1/appStoreVersionPhasedReleases").body(body)
}

/// Changes one of the app store version phased releases.
///
/// `PATCH /v1/appStoreVersionPhasedReleases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appStoreVersionPhasedReleases-_id_)
pub fn update(
    id: impl Into<Id<AppStoreVersionPhasedRelease>>,
    body: AppStoreVersionPhasedReleaseUpdate,
) -> Request<Document<AppStoreVersionPhasedRelease>> {
    Request::new(Method::Patch, "/v1/appStoreVersionPhasedReleases/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the app store version phased releases.
///
/// `DELETE /v1/appStoreVersionPhasedReleases/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreVersionPhasedReleases-_id_)
pub fn delete(id: impl Into<Id<AppStoreVersionPhasedRelease>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appStoreVersionPhasedReleases/{id}").path("id", id.into())
}

/// A resource of the type `appStoreVersionPhasedReleases`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionPhasedRelease {
    /// Which one it is, among those of its type.
    pub id: Id<AppStoreVersionPhasedRelease>,
    /// What it is.
    pub attributes: AppStoreVersionPhasedReleaseAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppStoreVersionPhasedRelease,
    "appStoreVersionPhasedReleases",
    attributes,
    links
);

/// The attributes of [`AppStoreVersionPhasedRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionPhasedReleaseAttributes {
    /// `currentDayNumber`
    pub current_day_number: Option<i64>,
    /// `phasedReleaseState`
    pub phased_release_state: Option<PhasedReleaseState>,
    /// `startDate`
    pub start_date: Option<DateTime>,
    /// `totalPauseDuration`
    pub total_pause_duration: Option<i64>,
}

impl Object for AppStoreVersionPhasedReleaseAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "currentDayNumber" => read_value(&mut self.current_day_number, map),
            "phasedReleaseState" => read_value(&mut self.phased_release_state, map),
            "startDate" => read_value(&mut self.start_date, map),
            "totalPauseDuration" => read_value(&mut self.total_pause_duration, map),
            _ => skip(map),
        }
    }
}

impl Member for AppStoreVersionPhasedReleaseAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreVersionPhasedReleaseAttributes")
            .member("currentDayNumber", &self.current_day_number)
            .member("phasedReleaseState", &self.phased_release_state)
            .member("startDate", &self.start_date)
            .member("totalPauseDuration", &self.total_pause_duration)
            .end()
    }
}
object!(AppStoreVersionPhasedReleaseAttributes);

/// Creates one `AppStoreVersionPhasedRelease`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreVersionPhasedReleaseCreate(Body);

impl AppStoreVersionPhasedReleaseCreate {
    /// With what is required.
    pub fn new(app_store_version: impl Into<Id<app_store_versions::AppStoreVersion>>) -> Self {
        Self(
            Body::new("appStoreVersionPhasedReleases")
                .with_relationships()
                .to_one::<app_store_versions::AppStoreVersion>(
                    "appStoreVersion",
                    "appStoreVersions",
                    app_store_version.into(),
                ),
        )
    }

    /// Sets `phasedReleaseState`.
    pub fn phased_release_state(self, phased_release_state: PhasedReleaseState) -> Self {
        Self(self.0.attribute("phasedReleaseState", phased_release_state))
    }

    /// Sends null for `phasedReleaseState`.
    pub fn clear_phased_release_state(self) -> Self {
        Self(self.0.clear_attribute("phasedReleaseState"))
    }
}
body!(AppStoreVersionPhasedReleaseCreate);

/// Changes one `AppStoreVersionPhasedRelease`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreVersionPhasedReleaseUpdate(Body);

impl AppStoreVersionPhasedReleaseUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appStoreVersionPhasedReleases"))
    }

    /// Sets `phasedReleaseState`.
    pub fn phased_release_state(self, phased_release_state: PhasedReleaseState) -> Self {
        Self(self.0.attribute("phasedReleaseState", phased_release_state))
    }

    /// Sends null for `phasedReleaseState`.
    pub fn clear_phased_release_state(self) -> Self {
        Self(self.0.clear_attribute("phasedReleaseState"))
    }
}
body!(AppStoreVersionPhasedReleaseUpdate, default);

names! {
    /// The fields that `fields[appStoreVersionPhasedReleases]` can choose.
    pub enum AppStoreVersionPhasedReleaseField {
        PhasedReleaseState = "phasedReleaseState",
        StartDate = "startDate",
        TotalPauseDuration = "totalPauseDuration",
        CurrentDayNumber = "currentDayNumber",
    }
}

impl Field for AppStoreVersionPhasedReleaseField {
    const PARAMETER: &'static str = "fields[appStoreVersionPhasedReleases]";
}
