// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App asset library videos: `/v1/appAssetLibraryVideos`.

use super::{
    AppAssetLibraryAssetCategory, AppAssetLibraryAssetState, AppAssetLibraryPlacementState,
    AppAssetLibraryPlacementType, PreviewFrameImage, StateDetail, UploadOperation,
    app_asset_libraries, app_asset_library_images, app_asset_library_placements,
    app_custom_product_page_localizations, app_event_localizations,
    app_store_version_experiment_treatment_localizations, app_store_version_localizations,
};
use crate::runtime::emit::*;

/// Reads one of the app asset library videos.
///
/// `GET /v1/appAssetLibraryVideos/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraryVideos-_id_)
pub fn get(
    id: impl Into<Id<AppAssetLibraryVideo>>,
) -> Request<Document<AppAssetLibraryVideo>, GetQuery> {
    Request::new(Method::Get, "/v1/appAssetLibraryVideos/{id}").path("id", id.into())
}

/// Creates one of the app asset library videos.
///
/// `POST /v1/appAssetLibraryVideos`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appAssetLibraryVideos)
pub fn create(body: AppAssetLibraryVideoCreate) -> Request<Document<AppAssetLibraryVideo>> {
    Request::new(Method::Post, "/v1/appAssetLibraryVideos").body(body)
}

/// Changes one of the app asset library videos.
///
/// `PATCH /v1/appAssetLibraryVideos/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appAssetLibraryVideos-_id_)
pub fn update(
    id: impl Into<Id<AppAssetLibraryVideo>>,
    body: AppAssetLibraryVideoUpdate,
) -> Request<Document<AppAssetLibraryVideo>> {
    Request::new(Method::Patch, "/v1/appAssetLibraryVideos/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the app asset library videos.
///
/// `DELETE /v1/appAssetLibraryVideos/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appAssetLibraryVideos-_id_)
pub fn delete(id: impl Into<Id<AppAssetLibraryVideo>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appAssetLibraryVideos/{id}").path("id", id.into())
}

/// Reads the placements of one of the app asset library videos.
///
/// `GET /v1/appAssetLibraryVideos/{id}/placements`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraryVideos-_id_-placements)
pub fn placements(
    id: impl Into<Id<AppAssetLibraryVideo>>,
) -> Request<Page<app_asset_library_placements::AppAssetLibraryPlacement>, PlacementsQuery> {
    Request::new(Method::Get, "/v1/appAssetLibraryVideos/{id}/placements")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the placements of one of the app asset library videos.
///
/// `GET /v1/appAssetLibraryVideos/{id}/relationships/placements`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraryVideos-_id_-relationships-placements)
pub fn placements_linkages(
    id: impl Into<Id<AppAssetLibraryVideo>>,
) -> Request<Linkages<app_asset_library_placements::AppAssetLibraryPlacement>> {
    Request::new(
        Method::Get,
        "/v1/appAssetLibraryVideos/{id}/relationships/placements",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppAssetLibraryVideoJoins;
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

/// A resource of the type `appAssetLibraryVideos`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryVideo {
    /// Which one it is, among those of its type.
    pub id: Id<AppAssetLibraryVideo>,
    /// What it is.
    pub attributes: AppAssetLibraryVideoAttributes,
    /// What it is connected with.
    pub relationships: AppAssetLibraryVideoRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppAssetLibraryVideo,
    "appAssetLibraryVideos",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppAssetLibraryVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryVideoAttributes {
    /// `category`
    pub category: Option<AppAssetLibraryAssetCategory>,
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<i64>,
    /// `lastModifiedDate`
    pub last_modified_date: Option<DateTime>,
    /// `previewFrameImage`
    pub preview_frame_image: Option<PreviewFrameImage>,
    /// `previewFrameTimeCode`
    pub preview_frame_time_code: Option<String>,
    /// `referenceName`
    pub reference_name: Option<String>,
    /// `specId`
    pub spec_id: Option<String>,
    /// `state`
    pub state: Option<AppAssetLibraryAssetState>,
    /// `stateDetails`
    pub state_details: Option<Vec<StateDetail>>,
    /// `uploadOperations`
    pub upload_operations: Option<Vec<UploadOperation>>,
    /// `videoAsset`
    pub video_asset: Option<String>,
}

impl Object for AppAssetLibraryVideoAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "category" => read_value(&mut self.category, map),
            "createdDate" => read_value(&mut self.created_date, map),
            "fileName" => read_value(&mut self.file_name, map),
            "fileSize" => read_value(&mut self.file_size, map),
            "lastModifiedDate" => read_value(&mut self.last_modified_date, map),
            "previewFrameImage" => read_value(&mut self.preview_frame_image, map),
            "previewFrameTimeCode" => read_value(&mut self.preview_frame_time_code, map),
            "referenceName" => read_value(&mut self.reference_name, map),
            "specId" => read_value(&mut self.spec_id, map),
            "state" => read_value(&mut self.state, map),
            "stateDetails" => read_list(&mut self.state_details, map),
            "uploadOperations" => read_list(&mut self.upload_operations, map),
            "videoAsset" => read_value(&mut self.video_asset, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryVideoAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryVideoAttributes")
            .member("category", &self.category)
            .member("createdDate", &self.created_date)
            .member("fileName", &self.file_name)
            .member("fileSize", &self.file_size)
            .member("lastModifiedDate", &self.last_modified_date)
            .member("previewFrameImage", &self.preview_frame_image)
            .member("previewFrameTimeCode", &self.preview_frame_time_code)
            .member("referenceName", &self.reference_name)
            .member("specId", &self.spec_id)
            .member("state", &self.state)
            .member("stateDetails", &self.state_details)
            .member("uploadOperations", &self.upload_operations)
            .member("videoAsset", &self.video_asset)
            .end()
    }
}
object!(AppAssetLibraryVideoAttributes);

/// The relationships of [`AppAssetLibraryVideo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryVideoRelationships {
    /// `placements`
    pub placements: ToMany<app_asset_library_placements::AppAssetLibraryPlacement>,
}

impl Object for AppAssetLibraryVideoRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "placements" => read_relationship(&mut self.placements, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryVideoRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryVideoRelationships")
            .relationship("placements", &self.placements)
            .end()
    }
}
object!(AppAssetLibraryVideoRelationships);

/// What [`AppAssetLibraryVideo`] has for each value of `state`, beside what it always has.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum AppAssetLibraryVideoByState<'a> {
    /// `ACCEPTED`
    #[non_exhaustive]
    Accepted {},
    /// `APPROVED`
    #[non_exhaustive]
    Approved {},
    /// `ARCHIVED`
    #[non_exhaustive]
    Archived {},
    /// `AWAITING_UPLOAD`
    #[non_exhaustive]
    AwaitingUpload {
        /// `uploadOperations`
        upload_operations: Option<&'a Vec<UploadOperation>>,
    },
    /// `COMPLETE`
    #[non_exhaustive]
    Complete {},
    /// `FAILED`
    #[non_exhaustive]
    Failed {
        /// `uploadOperations`
        upload_operations: Option<&'a Vec<UploadOperation>>,
    },
    /// `IN_REVIEW`
    #[non_exhaustive]
    InReview {},
    /// `PREPARE_FOR_SUBMISSION`
    #[non_exhaustive]
    PrepareForSubmission {},
    /// `READY_FOR_REVIEW`
    #[non_exhaustive]
    ReadyForReview {},
    /// `REJECTED`
    #[non_exhaustive]
    Rejected {},
    /// `UPLOAD_COMPLETE`
    #[non_exhaustive]
    UploadComplete {
        /// `uploadOperations`
        upload_operations: Option<&'a Vec<UploadOperation>>,
    },
    /// `WAITING_FOR_REVIEW`
    #[non_exhaustive]
    WaitingForReview {},
    /// A value of which the description does not say what is there for it.
    Unrecognized(&'a AppAssetLibraryAssetState),
}

impl<'a> AppAssetLibraryVideoByState<'a> {
    fn of(resource: &'a AppAssetLibraryVideo) -> Option<Self> {
        let value = resource.attributes.state.as_ref()?;
        Some(match value.as_str() {
            "ACCEPTED" => Self::Accepted {},
            "APPROVED" => Self::Approved {},
            "ARCHIVED" => Self::Archived {},
            "AWAITING_UPLOAD" => Self::AwaitingUpload {
                upload_operations: resource.attributes.upload_operations.as_ref(),
            },
            "COMPLETE" => Self::Complete {},
            "FAILED" => Self::Failed {
                upload_operations: resource.attributes.upload_operations.as_ref(),
            },
            "IN_REVIEW" => Self::InReview {},
            "PREPARE_FOR_SUBMISSION" => Self::PrepareForSubmission {},
            "READY_FOR_REVIEW" => Self::ReadyForReview {},
            "REJECTED" => Self::Rejected {},
            "UPLOAD_COMPLETE" => Self::UploadComplete {
                upload_operations: resource.attributes.upload_operations.as_ref(),
            },
            "WAITING_FOR_REVIEW" => Self::WaitingForReview {},
            _ => Self::Unrecognized(value),
        })
    }
}

impl AppAssetLibraryVideo {
    /// Returns what is there for its `state`; `None` where that was not sent.
    #[must_use]
    pub fn by_state(&self) -> Option<AppAssetLibraryVideoByState<'_>> {
        AppAssetLibraryVideoByState::of(self)
    }
}

impl fmt::Debug for AppAssetLibraryVideoByState<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accepted {} => f.debug_struct("Accepted").finish(),
            Self::Approved {} => f.debug_struct("Approved").finish(),
            Self::Archived {} => f.debug_struct("Archived").finish(),
            Self::AwaitingUpload { upload_operations } => f
                .debug_struct("AwaitingUpload")
                .field("upload_operations", &upload_operations.map(Member::view))
                .finish(),
            Self::Complete {} => f.debug_struct("Complete").finish(),
            Self::Failed { upload_operations } => f
                .debug_struct("Failed")
                .field("upload_operations", &upload_operations.map(Member::view))
                .finish(),
            Self::InReview {} => f.debug_struct("InReview").finish(),
            Self::PrepareForSubmission {} => f.debug_struct("PrepareForSubmission").finish(),
            Self::ReadyForReview {} => f.debug_struct("ReadyForReview").finish(),
            Self::Rejected {} => f.debug_struct("Rejected").finish(),
            Self::UploadComplete { upload_operations } => f
                .debug_struct("UploadComplete")
                .field("upload_operations", &upload_operations.map(Member::view))
                .finish(),
            Self::WaitingForReview {} => f.debug_struct("WaitingForReview").finish(),
            Self::Unrecognized(value) => f.debug_tuple("Unrecognized").field(value).finish(),
        }
    }
}

/// Creates one `AppAssetLibraryVideo`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppAssetLibraryVideoCreate(Body);

impl AppAssetLibraryVideoCreate {
    /// With what is required.
    pub fn new(
        category: AppAssetLibraryAssetCategory,
        file_name: impl Into<String>,
        file_size: i64,
        asset_library: impl Into<Id<app_asset_libraries::AppAssetLibrary>>,
    ) -> Self {
        Self(
            Body::new("appAssetLibraryVideos")
                .with_attributes()
                .with_relationships()
                .attribute("category", category)
                .attribute("fileName", file_name.into())
                .attribute_integer("fileSize", file_size, Some(1), Some(9007199254740991))
                .to_one::<app_asset_libraries::AppAssetLibrary>(
                    "assetLibrary",
                    "appAssetLibraries",
                    asset_library.into(),
                ),
        )
    }

    /// Sets `previewFrameTimeCode`.
    pub fn preview_frame_time_code(self, preview_frame_time_code: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("previewFrameTimeCode", preview_frame_time_code.into()),
        )
    }

    /// Sets `referenceName`.
    pub fn reference_name(self, reference_name: impl Into<String>) -> Self {
        Self(self.0.attribute("referenceName", reference_name.into()))
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

    /// Sends null for `previewFrameTimeCode`.
    pub fn clear_preview_frame_time_code(self) -> Self {
        Self(self.0.clear_attribute("previewFrameTimeCode"))
    }

    /// Sends null for `referenceName`.
    pub fn clear_reference_name(self) -> Self {
        Self(self.0.clear_attribute("referenceName"))
    }
}
body!(AppAssetLibraryVideoCreate);

/// Changes one `AppAssetLibraryVideo`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppAssetLibraryVideoUpdate(Body);

impl AppAssetLibraryVideoUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appAssetLibraryVideos"))
    }

    /// Sets `archived`.
    pub fn archived(self, archived: bool) -> Self {
        Self(self.0.attribute("archived", archived))
    }

    /// Sets `previewFrameTimeCode`.
    pub fn preview_frame_time_code(self, preview_frame_time_code: impl Into<String>) -> Self {
        Self(
            self.0
                .attribute("previewFrameTimeCode", preview_frame_time_code.into()),
        )
    }

    /// Sets `referenceName`.
    pub fn reference_name(self, reference_name: impl Into<String>) -> Self {
        Self(self.0.attribute("referenceName", reference_name.into()))
    }

    /// Sets `uploaded`.
    pub fn uploaded(self, uploaded: bool) -> Self {
        Self(self.0.attribute("uploaded", uploaded))
    }

    /// Sends null for `archived`.
    pub fn clear_archived(self) -> Self {
        Self(self.0.clear_attribute("archived"))
    }

    /// Sends null for `previewFrameTimeCode`.
    pub fn clear_preview_frame_time_code(self) -> Self {
        Self(self.0.clear_attribute("previewFrameTimeCode"))
    }

    /// Sends null for `referenceName`.
    pub fn clear_reference_name(self) -> Self {
        Self(self.0.clear_attribute("referenceName"))
    }

    /// Sends null for `uploaded`.
    pub fn clear_uploaded(self) -> Self {
        Self(self.0.clear_attribute("uploaded"))
    }
}
body!(AppAssetLibraryVideoUpdate, default);

/// What can be asked along with `AppAssetLibraryVideo`.
///
/// Fields can be chosen: `fields[appAssetLibraryPlacements]`, `fields[appAssetLibraryVideos]`.
///
/// Can be included: `placements`.
pub enum AppAssetLibraryVideoJoins {}
joins!(
    AppAssetLibraryVideoJoins,
    include = AppAssetLibraryVideoInclude,
    to_many = AppAssetLibraryVideoToMany,
    fields = [
        app_asset_library_placements::AppAssetLibraryPlacementField,
        AppAssetLibraryVideoField
    ]
);

names! {
    /// The fields that `fields[appAssetLibraryVideos]` can choose.
    pub enum AppAssetLibraryVideoField {
        Category = "category",
        CreatedDate = "createdDate",
        LastModifiedDate = "lastModifiedDate",
        FileName = "fileName",
        FileSize = "fileSize",
        PreviewFrameImage = "previewFrameImage",
        PreviewFrameTimeCode = "previewFrameTimeCode",
        ReferenceName = "referenceName",
        SpecId = "specId",
        State = "state",
        StateDetails = "stateDetails",
        UploadOperations = "uploadOperations",
        VideoAsset = "videoAsset",
        Placements = "placements",
    }
}

impl Field for AppAssetLibraryVideoField {
    const PARAMETER: &'static str = "fields[appAssetLibraryVideos]";
}

names! {
    /// What can be included with `AppAssetLibraryVideo`.
    pub enum AppAssetLibraryVideoInclude {
        Placements = "placements",
    }
}

names! {
    /// Relationships of `AppAssetLibraryVideo` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppAssetLibraryVideoToMany {
        Placements = "placements",
    }
}

impl Limited for AppAssetLibraryVideoToMany {
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
