// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App asset libraries: `/v1/appAssetLibraries`.

use super::{
    AppAssetLibraryAssetCategory, AppAssetLibraryAssetState, app_asset_library_images,
    app_asset_library_videos,
};
use crate::runtime::emit::*;

/// Reads one of the app asset libraries.
///
/// `GET /v1/appAssetLibraries/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraries-_id_)
pub fn get(id: impl Into<Id<AppAssetLibrary>>) -> Request<Document<AppAssetLibrary>, GetQuery> {
    Request::new(Method::Get, "/v1/appAssetLibraries/{id}").path("id", id.into())
}

/// Reads the images of one of the app asset libraries.
///
/// `GET /v1/appAssetLibraries/{id}/images`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraries-_id_-images)
pub fn images(
    id: impl Into<Id<AppAssetLibrary>>,
) -> Request<Page<app_asset_library_images::AppAssetLibraryImage>, ImagesQuery> {
    Request::new(Method::Get, "/v1/appAssetLibraries/{id}/images")
        .path("id", id.into())
        .limited(200)
}

/// Reads the videos of one of the app asset libraries.
///
/// `GET /v1/appAssetLibraries/{id}/videos`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraries-_id_-videos)
pub fn videos(
    id: impl Into<Id<AppAssetLibrary>>,
) -> Request<Page<app_asset_library_videos::AppAssetLibraryVideo>, VideosQuery> {
    Request::new(Method::Get, "/v1/appAssetLibraries/{id}/videos")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the images of one of the app asset libraries.
///
/// `GET /v1/appAssetLibraries/{id}/relationships/images`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraries-_id_-relationships-images)
pub fn images_linkages(
    id: impl Into<Id<AppAssetLibrary>>,
) -> Request<Linkages<app_asset_library_images::AppAssetLibraryImage>> {
    Request::new(
        Method::Get,
        "/v1/appAssetLibraries/{id}/relationships/images",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the videos of one of the app asset libraries.
///
/// `GET /v1/appAssetLibraries/{id}/relationships/videos`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraries-_id_-relationships-videos)
pub fn videos_linkages(
    id: impl Into<Id<AppAssetLibrary>>,
) -> Request<Linkages<app_asset_library_videos::AppAssetLibraryVideo>> {
    Request::new(
        Method::Get,
        "/v1/appAssetLibraries/{id}/relationships/videos",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<AppAssetLibraryField>;
}

/// The parameters of [`images`](fn@images).
pub enum ImagesQuery {}
impl Query for ImagesQuery {
    type Joins = app_asset_library_images::AppAssetLibraryImageJoins;
}

impl Request<Page<app_asset_library_images::AppAssetLibraryImage>, ImagesQuery> {
    /// Sets `filter[category]`.
    pub fn filter_category(
        self,
        values: impl IntoIterator<Item = AppAssetLibraryAssetCategory>,
    ) -> Self {
        self.list::<AppAssetLibraryAssetCategory, _>("filter[category]", values)
    }

    /// Sets `filter[state]`.
    pub fn filter_state(self, values: impl IntoIterator<Item = AppAssetLibraryAssetState>) -> Self {
        self.list::<AppAssetLibraryAssetState, _>("filter[state]", values)
    }

    /// Sets `filter[referenceName]`.
    pub fn filter_reference_name(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[referenceName]", values)
    }

    /// Sets `filter[specId]`.
    pub fn filter_spec_id(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[specId]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<Item = impl Into<Id<app_asset_library_images::AppAssetLibraryImage>>>,
    ) -> Self {
        self.list::<Id<app_asset_library_images::AppAssetLibraryImage>, _>("filter[id]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// The parameters of [`videos`](fn@videos).
pub enum VideosQuery {}
impl Query for VideosQuery {
    type Joins = app_asset_library_videos::AppAssetLibraryVideoJoins;
}

impl Request<Page<app_asset_library_videos::AppAssetLibraryVideo>, VideosQuery> {
    /// Sets `filter[category]`.
    pub fn filter_category(
        self,
        values: impl IntoIterator<Item = AppAssetLibraryAssetCategory>,
    ) -> Self {
        self.list::<AppAssetLibraryAssetCategory, _>("filter[category]", values)
    }

    /// Sets `filter[state]`.
    pub fn filter_state(self, values: impl IntoIterator<Item = AppAssetLibraryAssetState>) -> Self {
        self.list::<AppAssetLibraryAssetState, _>("filter[state]", values)
    }

    /// Sets `filter[referenceName]`.
    pub fn filter_reference_name(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[referenceName]", values)
    }

    /// Sets `filter[specId]`.
    pub fn filter_spec_id(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[specId]", values)
    }

    /// Sets `filter[id]`.
    pub fn filter_id(
        self,
        values: impl IntoIterator<Item = impl Into<Id<app_asset_library_videos::AppAssetLibraryVideo>>>,
    ) -> Self {
        self.list::<Id<app_asset_library_videos::AppAssetLibraryVideo>, _>("filter[id]", values)
    }

    /// Sets `sort`.
    pub fn sort(self, values: impl IntoIterator<Item = Sort>) -> Self {
        self.list::<Sort, _>("sort", values)
    }
}

/// A resource of the type `appAssetLibraries`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibrary {
    /// Which one it is, among those of its type.
    pub id: Id<AppAssetLibrary>,
    /// What it is connected with.
    pub relationships: AppAssetLibraryRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(AppAssetLibrary, "appAssetLibraries", relationships, links);

/// The relationships of [`AppAssetLibrary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryRelationships {
    /// `images`
    pub images: LinksOnly,
    /// `videos`
    pub videos: LinksOnly,
}

impl Object for AppAssetLibraryRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "images" => read_relationship(&mut self.images, map),
            "videos" => read_relationship(&mut self.videos, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryRelationships")
            .relationship("images", &self.images)
            .relationship("videos", &self.videos)
            .end()
    }
}
object!(AppAssetLibraryRelationships);

names! {
    /// The fields that `fields[appAssetLibraries]` can choose.
    pub enum AppAssetLibraryField {
        Images = "images",
        Videos = "videos",
    }
}

impl Field for AppAssetLibraryField {
    const PARAMETER: &'static str = "fields[appAssetLibraries]";
}

names! {
    /// Values of `sort`.
    pub enum Sort {
        CreatedDate = "createdDate",
        CreatedDateDescending = "-createdDate",
        LastModifiedDate = "lastModifiedDate",
        LastModifiedDateDescending = "-lastModifiedDate",
        ReferenceName = "referenceName",
        ReferenceNameDescending = "-referenceName",
    }
}
