// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App clips: `/v1/appClips`.

use super::{AppClipAction, app_clip_advanced_experiences, app_clip_default_experiences, apps};
use crate::runtime::emit::*;

/// Reads one of the app clips.
///
/// `GET /v1/appClips/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClips-_id_)
pub fn get(id: impl Into<Id<AppClip>>) -> Request<Document<AppClip>, GetQuery> {
    Request::new(Method::Get, "/v1/appClips/{id}").path("id", id.into())
}

/// Reads the app clip advanced experiences of one of the app clips.
///
/// `GET /v1/appClips/{id}/appClipAdvancedExperiences`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClips-_id_-appClipAdvancedExperiences)
pub fn app_clip_advanced_experiences(
    id: impl Into<Id<AppClip>>,
) -> Request<
    Page<app_clip_advanced_experiences::AppClipAdvancedExperience>,
    AppClipAdvancedExperiencesQuery,
> {
    Request::new(Method::Get, "/v1/appClips/{id}/appClipAdvancedExperiences")
        .path("id", id.into())
        .limited(200)
}

/// Reads the app clip default experiences of one of the app clips.
///
/// `GET /v1/appClips/{id}/appClipDefaultExperiences`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClips-_id_-appClipDefaultExperiences)
pub fn app_clip_default_experiences(
    id: impl Into<Id<AppClip>>,
) -> Request<
    Page<app_clip_default_experiences::AppClipDefaultExperience>,
    AppClipDefaultExperiencesQuery,
> {
    Request::new(Method::Get, "/v1/appClips/{id}/appClipDefaultExperiences")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the app clip advanced experiences of one of the app clips.
///
/// `GET /v1/appClips/{id}/relationships/appClipAdvancedExperiences`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClips-_id_-relationships-appClipAdvancedExperiences)
pub fn app_clip_advanced_experiences_linkages(
    id: impl Into<Id<AppClip>>,
) -> Request<Linkages<app_clip_advanced_experiences::AppClipAdvancedExperience>> {
    Request::new(
        Method::Get,
        "/v1/appClips/{id}/relationships/appClipAdvancedExperiences",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the app clip default experiences of one of the app clips.
///
/// `GET /v1/appClips/{id}/relationships/appClipDefaultExperiences`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClips-_id_-relationships-appClipDefaultExperiences)
pub fn app_clip_default_experiences_linkages(
    id: impl Into<Id<AppClip>>,
) -> Request<Linkages<app_clip_default_experiences::AppClipDefaultExperience>> {
    Request::new(
        Method::Get,
        "/v1/appClips/{id}/relationships/appClipDefaultExperiences",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppClipJoins;
}

/// The parameters of [`app_clip_advanced_experiences`](fn@app_clip_advanced_experiences).
pub enum AppClipAdvancedExperiencesQuery {}
impl Query for AppClipAdvancedExperiencesQuery {
    type Joins = app_clip_advanced_experiences::AppClipAdvancedExperienceJoins;
}

impl
    Request<
        Page<app_clip_advanced_experiences::AppClipAdvancedExperience>,
        AppClipAdvancedExperiencesQuery,
    >
{
    /// Sets `filter[status]`.
    pub fn filter_status(
        self,
        values: impl IntoIterator<Item = app_clip_advanced_experiences::AppClipAdvancedExperienceStatus>,
    ) -> Self {
        self.list::<app_clip_advanced_experiences::AppClipAdvancedExperienceStatus, _>(
            "filter[status]",
            values,
        )
    }

    /// Sets `filter[placeStatus]`.
    pub fn filter_place_status(
        self,
        values: impl IntoIterator<
            Item = app_clip_advanced_experiences::AppClipAdvancedExperiencePlaceStatus,
        >,
    ) -> Self {
        self.list::<app_clip_advanced_experiences::AppClipAdvancedExperiencePlaceStatus, _>(
            "filter[placeStatus]",
            values,
        )
    }

    /// Sets `filter[action]`.
    pub fn filter_action(self, values: impl IntoIterator<Item = AppClipAction>) -> Self {
        self.list::<AppClipAction, _>("filter[action]", values)
    }
}

/// The parameters of [`app_clip_default_experiences`](fn@app_clip_default_experiences).
pub enum AppClipDefaultExperiencesQuery {}
impl Query for AppClipDefaultExperiencesQuery {
    type Joins = app_clip_default_experiences::AppClipDefaultExperienceJoins;
}

impl
    Request<
        Page<app_clip_default_experiences::AppClipDefaultExperience>,
        AppClipDefaultExperiencesQuery,
    >
{
    /// Sets `exists[releaseWithAppStoreVersion]`.
    pub fn exists_release_with_app_store_version(self, value: bool) -> Self {
        self.one::<bool>("exists[releaseWithAppStoreVersion]", value)
    }
}

/// A resource of the type `appClips`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClip {
    /// Which one it is, among those of its type.
    pub id: Id<AppClip>,
    /// What it is.
    pub attributes: AppClipAttributes,
    /// What it is connected with.
    pub relationships: AppClipRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(AppClip, "appClips", attributes, relationships, links);

/// The attributes of [`AppClip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAttributes {
    /// `bundleId`
    pub bundle_id: Option<String>,
}

impl Object for AppClipAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "bundleId" => read_value(&mut self.bundle_id, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipAttributes")
            .member("bundleId", &self.bundle_id)
            .end()
    }
}
object!(AppClipAttributes);

/// The relationships of [`AppClip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipRelationships {
    /// `app`
    pub app: ToOne<apps::App>,
    /// `appClipAdvancedExperiences`
    pub app_clip_advanced_experiences: LinksOnly,
    /// `appClipDefaultExperiences`
    pub app_clip_default_experiences:
        ToMany<app_clip_default_experiences::AppClipDefaultExperience>,
}

impl Object for AppClipRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            "appClipAdvancedExperiences" => {
                read_relationship(&mut self.app_clip_advanced_experiences, map)
            }
            "appClipDefaultExperiences" => {
                read_relationship(&mut self.app_clip_default_experiences, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for AppClipRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipRelationships")
            .relationship("app", &self.app)
            .relationship(
                "appClipAdvancedExperiences",
                &self.app_clip_advanced_experiences,
            )
            .relationship(
                "appClipDefaultExperiences",
                &self.app_clip_default_experiences,
            )
            .end()
    }
}
object!(AppClipRelationships);

/// What can be asked along with `AppClip`.
///
/// Fields can be chosen: `fields[appClipDefaultExperiences]`, `fields[appClips]`, `fields[apps]`.
///
/// Can be included: `app`, `appClipDefaultExperiences`.
pub enum AppClipJoins {}
joins!(
    AppClipJoins,
    include = AppClipInclude,
    to_many = AppClipToMany,
    fields = [
        app_clip_default_experiences::AppClipDefaultExperienceField,
        AppClipField,
        apps::AppField
    ]
);

names! {
    /// The fields that `fields[appClips]` can choose.
    pub enum AppClipField {
        BundleId = "bundleId",
        App = "app",
        AppClipDefaultExperiences = "appClipDefaultExperiences",
        AppClipAdvancedExperiences = "appClipAdvancedExperiences",
    }
}

impl Field for AppClipField {
    const PARAMETER: &'static str = "fields[appClips]";
}

names! {
    /// What can be included with `AppClip`.
    pub enum AppClipInclude {
        App = "app",
        AppClipDefaultExperiences = "appClipDefaultExperiences",
    }
}

names! {
    /// Relationships of `AppClip` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppClipToMany {
        AppClipDefaultExperiences = "appClipDefaultExperiences",
    }
}

impl Limited for AppClipToMany {
    fn maximum(self) -> u32 {
        50
    }
}
