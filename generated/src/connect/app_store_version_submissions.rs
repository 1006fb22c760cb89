// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App store version submissions: `/v1/appStoreVersionSubmissions`.

use super::app_store_versions;
use crate::runtime::emit::*;

/// Deletes one of the app store version submissions.
///
/// `DELETE /v1/appStoreVersionSubmissions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appStoreVersionSubmissions-_id_)
#[deprecated]
pub fn delete(id: impl Into<Id<AppStoreVersionSubmission>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appStoreVersionSubmissions/{id}").path("id", id.into())
}

/// A resource of the type `appStoreVersionSubmissions`.
#[deprecated]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionSubmission {
    /// Which one it is, among those of its type.
    pub id: Id<AppStoreVersionSubmission>,
    /// What it is connected with.
    pub relationships: AppStoreVersionSubmissionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppStoreVersionSubmission,
    "appStoreVersionSubmissions",
    relationships,
    links
);

/// The relationships of [`AppStoreVersionSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionSubmissionRelationships {
    /// `appStoreVersion`
    pub app_store_version: ToOne<app_store_versions::AppStoreVersion>,
}

impl Object for AppStoreVersionSubmissionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appStoreVersion" => read_relationship(&mut self.app_store_version, map),
            _ => skip(map),
        }
    }
}

impl Member for AppStoreVersionSubmissionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppStoreVersionSubmissionRelationships")
            .relationship("appStoreVersion", &self.app_store_version)
            .end()
    }
}
object!(AppStoreVersionSubmissionRelationships);

/// What can be asked along with `AppStoreVersionSubmission`.
///
/// Fields can be chosen: `fields[appStoreVersionSubmissions]`, `fields[appStoreVersions]`.
///
/// Can be included: `appStoreVersion`.
pub enum AppStoreVersionSubmissionJoins {}
joins!(
    AppStoreVersionSubmissionJoins,
    include = AppStoreVersionSubmissionInclude,
    to_many = Never,
    fields = [
        AppStoreVersionSubmissionField,
        app_store_versions::AppStoreVersionField
    ]
);

names! {
    /// The fields that `fields[appStoreVersionSubmissions]` can choose.
    pub enum AppStoreVersionSubmissionField {
        AppStoreVersion = "appStoreVersion",
    }
}

impl Field for AppStoreVersionSubmissionField {
    const PARAMETER: &'static str = "fields[appStoreVersionSubmissions]";
}

names! {
    /// What can be included with `AppStoreVersionSubmission`.
    pub enum AppStoreVersionSubmissionInclude {
        AppStoreVersion = "appStoreVersion",
    }
}
