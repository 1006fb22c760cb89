// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App clip default experiences: `/v1/appClipDefaultExperiences`.

use super::{
    AppClipAction, app_clip_app_store_review_details, app_clip_default_experience_localizations,
    app_clips, app_store_versions,
};
use crate::runtime::emit::*;

/// Reads one of the app clip default experiences.
///
/// `GET /v1/appClipDefaultExperiences/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperiences-_id_)
pub fn get(
    id: impl Into<Id<AppClipDefaultExperience>>,
) -> Request<Document<AppClipDefaultExperience>, GetQuery> {
    Request::new(Method::Get, "/v1/appClipDefaultExperiences/{id}").path("id", id.into())
}

/// Creates one of the app clip default experiences.
///
/// `POST /v1/appClipDefaultExperiences`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appClipDefaultExperiences)
pub fn create(body: AppClipDefaultExperienceCreate) -> Request<Document<AppClipDefaultExperience>> {
    Request::new(Method::Post, "/v1/appClipDefaultExperiences").body(body)
}

/// Changes one of the app clip default experiences.
///
/// `PATCH /v1/appClipDefaultExperiences/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appClipDefaultExperiences-_id_)
pub fn update(
    id: impl Into<Id<AppClipDefaultExperience>>,
    body: AppClipDefaultExperienceUpdate,
) -> Request<Document<AppClipDefaultExperience>> {
    Request::new(Method::Patch, "/v1/appClipDefaultExperiences/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the app clip default experiences.
///
/// `DELETE /v1/appClipDefaultExperiences/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appClipDefaultExperiences-_id_)
pub fn delete(id: impl Into<Id<AppClipDefaultExperience>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appClipDefaultExperiences/{id}").path("id", id.into())
}

/// Reads the app clip app store review detail of one of the app clip default experiences.
///
/// `GET /v1/appClipDefaultExperiences/{id}/appClipAppStoreReviewDetail`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperiences-_id_-appClipAppStoreReviewDetail)
pub fn app_clip_app_store_review_detail(
    id: impl Into<Id<AppClipDefaultExperience>>,
) -> Request<
    Document<Option<app_clip_app_store_review_details::AppClipAppStoreReviewDetail>>,
    AppClipAppStoreReviewDetailQuery,
> {
    Request::new(
        Method::Get,
        "/v1/appClipDefaultExperiences/{id}/appClipAppStoreReviewDetail",
    )
    .path("id", id.into())
}

/// Reads the app clip default experience localizations of one of the app clip default experiences.
///
/// `GET /v1/appClipDefaultExperiences/{id}/appClipDefaultExperienceLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperiences-_id_-appClipDefaultExperienceLocalizations)
pub fn app_clip_default_experience_localizations(
    id: impl Into<Id<AppClipDefaultExperience>>,
) -> Request<
    Page<app_clip_default_experience_localizations::AppClipDefaultExperienceLocalization>,
    AppClipDefaultExperienceLocalizationsQuery,
> {
    Request::new(
        Method::Get,
        "/v1/appClipDefaultExperiences/{id}/appClipDefaultExperienceLocalizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the release with app store version of one of the app clip default experiences.
///
/// `GET /v1/appClipDefaultExperiences/{id}/releaseWithAppStoreVersion`
///
/// `limit[appStoreVersionExperiments]` is deprecated.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperiences-_id_-releaseWithAppStoreVersion)
pub fn release_with_app_store_version(
    id: impl Into<Id<AppClipDefaultExperience>>,
) -> Request<Document<Option<app_store_versions::AppStoreVersion>>, ReleaseWithAppStoreVersionQuery>
{
    Request::new(
        Method::Get,
        "/v1/appClipDefaultExperiences/{id}/releaseWithAppStoreVersion",
    )
    .path("id", id.into())
}

/// Reads the identity of the app clip app store review detail of one of the app clip default experiences.
///
/// `GET /v1/appClipDefaultExperiences/{id}/relationships/appClipAppStoreReviewDetail`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperiences-_id_-relationships-appClipAppStoreReviewDetail)
pub fn app_clip_app_store_review_detail_linkage(
    id: impl Into<Id<AppClipDefaultExperience>>,
) -> Request<Linkage<app_clip_app_store_review_details::AppClipAppStoreReviewDetail>> {
    Request::new(
        Method::Get,
        "/v1/appClipDefaultExperiences/{id}/relationships/appClipAppStoreReviewDetail",
    )
    .path("id", id.into())
}

/// Reads the identities of the app clip default experience localizations of one of the app clip default experiences.
///
/// `GET /v1/appClipDefaultExperiences/{id}/relationships/appClipDefaultExperienceLocalizations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperiences-_id_-relationships-appClipDefaultExperienceLocalizations)
pub fn app_clip_default_experience_localizations_linkages(
    id: impl Into<Id<AppClipDefaultExperience>>,
) -> Request<
    Linkages<app_clip_default_experience_localizations::AppClipDefaultExperienceLocalization>,
> {
    Request::new(
        Method::Get,
        "/v1/appClipDefaultExperiences/{id}/relationships/appClipDefaultExperienceLocalizations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identity of the release with app store version of one of the app clip default experiences.
///
/// `GET /v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperiences-_id_-relationships-releaseWithAppStoreVersion)
pub fn release_with_app_store_version_linkage(
    id: impl Into<Id<AppClipDefaultExperience>>,
) -> Request<Linkage<app_store_versions::AppStoreVersion>> {
    Request::new(
        Method::Get,
        "/v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion",
    )
    .path("id", id.into())
}

/// Sets or clears the release with app store version of one of the app clip default experiences.
///
/// `PATCH /v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appClipDefaultExperiences-_id_-relationships-releaseWithAppStoreVersion)
pub fn set_release_with_app_store_version(
    id: impl Into<Id<AppClipDefaultExperience>>,
    release_with_app_store_version: Option<&Id<app_store_versions::AppStoreVersion>>,
) -> Request<()> {
    Request::new(
        Method::Patch,
        "/v1/appClipDefaultExperiences/{id}/relationships/releaseWithAppStoreVersion",
    )
    .path("id", id.into())
    .linkage::<app_store_versions::AppStoreVersion>(
        "appStoreVersions",
        release_with_app_store_version,
    )
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppClipDefaultExperienceJoins;
}

/// The parameters of [`app_clip_app_store_review_detail`](fn@app_clip_app_store_review_detail).
pub enum AppClipAppStoreReviewDetailQuery {}
impl Query for AppClipAppStoreReviewDetailQuery {
    type Joins = app_clip_app_store_review_details::AppClipAppStoreReviewDetailJoins;
}

/// The parameters of [`app_clip_default_experience_localizations`](fn@app_clip_default_experience_localizations).
pub enum AppClipDefaultExperienceLocalizationsQuery {}
impl Query for AppClipDefaultExperienceLocalizationsQuery {
    type Joins =
        app_clip_default_experience_localizations::AppClipDefaultExperienceLocalizationJoins;
}

impl
    Request<
        Page<app_clip_default_experience_localizations::AppClipDefaultExperienceLocalization>,
        AppClipDefaultExperienceLocalizationsQuery,
    >
{
    /// Sets `filter[locale]`.
    pub fn filter_locale(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[locale]", values)
    }
}

/// The parameters of [`release_with_app_store_version`](fn@release_with_app_store_version).
pub enum ReleaseWithAppStoreVersionQuery {}
impl Query for ReleaseWithAppStoreVersionQuery {
    type Joins = app_store_versions::AppStoreVersionJoins;
}

/// A resource of the type `appClipDefaultExperiences`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipDefaultExperience {
    /// Which one it is, among those of its type.
    pub id: Id<AppClipDefaultExperience>,
    /// What it is.
    pub attributes: AppClipDefaultExperienceAttributes,
    /// What it is connected with.
    pub relationships: AppClipDefaultExperienceRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppClipDefaultExperience,
    "appClipDefaultExperiences",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppClipDefaultExperience`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipDefaultExperienceAttributes {
    /// `action`
    pub action: Option<AppClipAction>,
}

impl Object for AppClipDefaultExperienceAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "action" => read_value(&mut self.action, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipDefaultExperienceAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipDefaultExperienceAttributes")
            .member("action", &self.action)
            .end()
    }
}
object!(AppClipDefaultExperienceAttributes);

/// The relationships of [`AppClipDefaultExperience`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipDefaultExperienceRelationships {
    /// `appClip`
    pub app_clip: ToOne<app_clips::AppClip>,
    /// `appClipAppStoreReviewDetail`
    pub app_clip_app_store_review_detail:
        ToOne<app_clip_app_store_review_details::AppClipAppStoreReviewDetail>,
    /// `appClipDefaultExperienceLocalizations`
    pub app_clip_default_experience_localizations:
        ToMany<app_clip_default_experience_localizations::AppClipDefaultExperienceLocalization>,
    /// `releaseWithAppStoreVersion`
    pub release_with_app_store_version: ToOne<app_store_versions::AppStoreVersion>,
}

impl Object for AppClipDefaultExperienceRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appClip" => read_relationship(&mut self.app_clip, map),
            "appClipAppStoreReviewDetail" => {
                read_relationship(&mut self.app_clip_app_store_review_detail, map)
            }
            "appClipDefaultExperienceLocalizations" => {
                read_relationship(&mut self.app_clip_default_experience_localizations, map)
            }
            "releaseWithAppStoreVersion" => {
                read_relationship(&mut self.release_with_app_store_version, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for AppClipDefaultExperienceRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipDefaultExperienceRelationships")
            .relationship("appClip", &self.app_clip)
            .relationship(
                "appClipAppStoreReviewDetail",
                &self.app_clip_app_store_review_detail,
            )
            .relationship(
                "appClipDefaultExperienceLocalizations",
                &self.app_clip_default_experience_localizations,
            )
            .relationship(
                "releaseWithAppStoreVersion",
                &self.release_with_app_store_version,
            )
            .end()
    }
}
object!(AppClipDefaultExperienceRelationships);

/// Creates one `AppClipDefaultExperience`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppClipDefaultExperienceCreate(Body);

impl AppClipDefaultExperienceCreate {
    /// With what is required.
    pub fn new(app_clip: impl Into<Id<app_clips::AppClip>>) -> Self {
        Self(
            Body::new("appClipDefaultExperiences")
                .with_relationships()
                .to_one::<app_clips::AppClip>("appClip", "appClips", app_clip.into()),
        )
    }

    /// Sets `action`.
    pub fn action(self, action: AppClipAction) -> Self {
        Self(self.0.attribute("action", action))
    }

    /// Sets the relationship `appClipDefaultExperienceTemplate`.
    pub fn app_clip_default_experience_template(
        self,
        app_clip_default_experience_template: impl Into<Id<AppClipDefaultExperience>>,
    ) -> Self {
        Self(self.0.to_one::<AppClipDefaultExperience>(
            "appClipDefaultExperienceTemplate",
            "appClipDefaultExperiences",
            app_clip_default_experience_template.into(),
        ))
    }

    /// Sets the relationship `releaseWithAppStoreVersion`.
    pub fn release_with_app_store_version(
        self,
        release_with_app_store_version: impl Into<Id<app_store_versions::AppStoreVersion>>,
    ) -> Self {
        Self(self.0.to_one::<app_store_versions::AppStoreVersion>(
            "releaseWithAppStoreVersion",
            "appStoreVersions",
            release_with_app_store_version.into(),
        ))
    }

    /// Sends null for `action`.
    pub fn clear_action(self) -> Self {
        Self(self.0.clear_attribute("action"))
    }
}
body!(AppClipDefaultExperienceCreate);

/// Changes one `AppClipDefaultExperience`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppClipDefaultExperienceUpdate(Body);

impl AppClipDefaultExperienceUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appClipDefaultExperiences"))
    }

    /// Sets `action`.
    pub fn action(self, action: AppClipAction) -> Self {
        Self(self.0.attribute("action", action))
    }

    /// Sets the relationship `releaseWithAppStoreVersion`.
    pub fn release_with_app_store_version(
        self,
        release_with_app_store_version: impl Into<Id<app_store_versions::AppStoreVersion>>,
    ) -> Self {
        Self(self.0.to_one::<app_store_versions::AppStoreVersion>(
            "releaseWithAppStoreVersion",
            "appStoreVersions",
            release_with_app_store_version.into(),
        ))
    }

    /// Sends null for `action`.
    pub fn clear_action(self) -> Self {
        Self(self.0.clear_attribute("action"))
    }

    /// Sends null for `releaseWithAppStoreVersion`.
    pub fn clear_release_with_app_store_version(self) -> Self {
        Self(self.0.clear_relationship("releaseWithAppStoreVersion"))
    }
}
body!(AppClipDefaultExperienceUpdate, default);

/// What can be asked along with `AppClipDefaultExperience`.
///
/// Fields can be chosen: `fields[appClipAppStoreReviewDetails]`, `fields[appClipDefaultExperienceLocalizations]`, `fields[appClipDefaultExperiences]`, `fields[appClips]`, `fields[appStoreVersions]`.
///
/// Can be included: `appClip`, `releaseWithAppStoreVersion`, `appClipDefaultExperienceLocalizations`, `appClipAppStoreReviewDetail`.
pub enum AppClipDefaultExperienceJoins {}
joins!(
    AppClipDefaultExperienceJoins,
    include = AppClipDefaultExperienceInclude,
    to_many = AppClipDefaultExperienceToMany,
    fields = [
        app_clip_app_store_review_details::AppClipAppStoreReviewDetailField,
        app_clip_default_experience_localizations::AppClipDefaultExperienceLocalizationField,
        AppClipDefaultExperienceField,
        app_clips::AppClipField,
        app_store_versions::AppStoreVersionField
    ]
);

names! {
    /// The fields that `fields[appClipDefaultExperiences]` can choose.
    pub enum AppClipDefaultExperienceField {
        Action = "action",
        AppClip = "appClip",
        ReleaseWithAppStoreVersion = "releaseWithAppStoreVersion",
        AppClipDefaultExperienceLocalizations = "appClipDefaultExperienceLocalizations",
        AppClipAppStoreReviewDetail = "appClipAppStoreReviewDetail",
    }
}

impl Field for AppClipDefaultExperienceField {
    const PARAMETER: &'static str = "fields[appClipDefaultExperiences]";
}

names! {
    /// What can be included with `AppClipDefaultExperience`.
    pub enum AppClipDefaultExperienceInclude {
        AppClip = "appClip",
        ReleaseWithAppStoreVersion = "releaseWithAppStoreVersion",
        AppClipDefaultExperienceLocalizations = "appClipDefaultExperienceLocalizations",
        AppClipAppStoreReviewDetail = "appClipAppStoreReviewDetail",
    }
}

names! {
    /// Relationships of `AppClipDefaultExperience` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppClipDefaultExperienceToMany {
        AppClipDefaultExperienceLocalizations = "appClipDefaultExperienceLocalizations",
    }
}

impl Limited for AppClipDefaultExperienceToMany {
    fn maximum(self) -> u32 {
        50
    }
}
