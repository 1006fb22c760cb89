// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App asset library placements: `/v1/appAssetLibraryPlacements`.

use super::{
    AppAssetLibraryMediaType, AppAssetLibraryPlacementState, AppAssetLibraryPlacementType,
    StateDetail, app_asset_library_images, app_asset_library_videos,
    app_custom_product_page_localizations, app_event_localizations,
    app_store_version_experiment_treatment_localizations, app_store_version_localizations,
};
use crate::runtime::emit::*;

/// Reads one of the app asset library placements.
///
/// `GET /v1/appAssetLibraryPlacements/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraryPlacements-_id_)
pub fn get(
    id: impl Into<Id<AppAssetLibraryPlacement>>,
) -> Request<Document<AppAssetLibraryPlacement>, GetQuery> {
    Request::new(Method::Get, "/v1/appAssetLibraryPlacements/{id}").path("id", id.into())
}

/// Creates one of the app asset library placements.
///
/// `POST /v1/appAssetLibraryPlacements`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appAssetLibraryPlacements)
pub fn create(body: AppAssetLibraryPlacementCreate) -> Request<Document<AppAssetLibraryPlacement>> {
    Request::new(Method::Post, "/v1/appAssetLibraryPlacements").body(body)
}

/// Deletes one of the app asset library placements.
///
/// `DELETE /v1/appAssetLibraryPlacements/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appAssetLibraryPlacements-_id_)
pub fn delete(id: impl Into<Id<AppAssetLibraryPlacement>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/appAssetLibraryPlacements/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppAssetLibraryPlacementJoins;
}

/// A resource of the type `appAssetLibraryPlacements`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryPlacement {
    /// Which one it is, among those of its type.
    pub id: Id<AppAssetLibraryPlacement>,
    /// What it is.
    pub attributes: AppAssetLibraryPlacementAttributes,
    /// What it is connected with.
    pub relationships: AppAssetLibraryPlacementRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppAssetLibraryPlacement,
    "appAssetLibraryPlacements",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppAssetLibraryPlacement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryPlacementAttributes {
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `lastModifiedDate`
    pub last_modified_date: Option<DateTime>,
    /// `mediaType`
    pub media_type: Option<AppAssetLibraryMediaType>,
    /// `placementGroup`
    pub placement_group: Option<String>,
    /// `placementType`
    pub placement_type: Option<AppAssetLibraryPlacementType>,
    /// `state`
    pub state: Option<AppAssetLibraryPlacementState>,
    /// `stateDetails`
    pub state_details: Option<Vec<StateDetail>>,
}

impl Object for AppAssetLibraryPlacementAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "createdDate" => read_value(&mut self.created_date, map),
            "lastModifiedDate" => read_value(&mut self.last_modified_date, map),
            "mediaType" => read_value(&mut self.media_type, map),
            "placementGroup" => read_value(&mut self.placement_group, map),
            "placementType" => read_value(&mut self.placement_type, map),
            "state" => read_value(&mut self.state, map),
            "stateDetails" => read_list(&mut self.state_details, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryPlacementAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryPlacementAttributes")
            .member("createdDate", &self.created_date)
            .member("lastModifiedDate", &self.last_modified_date)
            .member("mediaType", &self.media_type)
            .member("placementGroup", &self.placement_group)
            .member("placementType", &self.placement_type)
            .member("state", &self.state)
            .member("stateDetails", &self.state_details)
            .end()
    }
}
object!(AppAssetLibraryPlacementAttributes);

/// The relationships of [`AppAssetLibraryPlacement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryPlacementRelationships {
    /// `appCustomProductPageLocalization`
    pub app_custom_product_page_localization: ToOne<
        app_custom_product_page_localizations::AppCustomProductPageLocalization,
    >,
    /// `appEventLocalization`
    pub app_event_localization: ToOne<app_event_localizations::AppEventLocalization>,
    /// `appStoreVersionExperimentTreatmentLocalization`
    pub app_store_version_experiment_treatment_localization: ToOne<
        app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
    >,
    /// `appStoreVersionLocalization`
    pub app_store_version_localization: ToOne<
        app_store_version_localizations::AppStoreVersionLocalization,
    >,
    /// `image`
    pub image: ToOne<app_asset_library_images::AppAssetLibraryImage>,
    /// `video`
    pub video: ToOne<app_asset_library_videos::AppAssetLibraryVideo>,
}

impl Object for AppAssetLibraryPlacementRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appCustomProductPageLocalization" => {
                read_relationship(&mut self.app_custom_product_page_localization, map)
            }
            "appEventLocalization" => read_relationship(&mut self.app_event_localization, map),
            "appStoreVersionExperimentTreatmentLocalization" => read_relationship(
                &mut self.app_store_version_experiment_treatment_localization,
                map,
            ),
            "appStoreVersionLocalization" => {
                read_relationship(&mut self.app_store_version_localization, map)
            }
            "image" => read_relationship(&mut self.image, map),
            "video" => read_relationship(&mut self.video, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryPlacementRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryPlacementRelationships")
            .relationship(
                "appCustomProductPageLocalization",
                &self.app_custom_product_page_localization,
            )
            .relationship("appEventLocalization", &self.app_event_localization)
            .relationship(
                "appStoreVersionExperimentTreatmentLocalization",
                &self.app_store_version_experiment_treatment_localization,
            )
            .relationship(
                "appStoreVersionLocalization",
                &self.app_store_version_localization,
            )
            .relationship("image", &self.image)
            .relationship("video", &self.video)
            .end()
    }
}
object!(AppAssetLibraryPlacementRelationships);

/// What [`AppAssetLibraryPlacement`] has for each value of `mediaType`, beside what it always has.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum AppAssetLibraryPlacementByMediaType<'a> {
    /// `IMAGE`
    #[non_exhaustive]
    Image {
        /// `image`
        image: &'a ToOne<app_asset_library_images::AppAssetLibraryImage>,
    },
    /// `VIDEO`
    #[non_exhaustive]
    Video {
        /// `video`
        video: &'a ToOne<app_asset_library_videos::AppAssetLibraryVideo>,
    },
    /// A value of which the description does not say what is there for it.
    Unrecognized(&'a AppAssetLibraryMediaType),
}

impl<'a> AppAssetLibraryPlacementByMediaType<'a> {
    fn of(resource: &'a AppAssetLibraryPlacement) -> Option<Self> {
        let value = resource.attributes.media_type.as_ref()?;
        Some(match value.as_str() {
            "IMAGE" => Self::Image {
                image: &resource.relationships.image,
            },
            "VIDEO" => Self::Video {
                video: &resource.relationships.video,
            },
            _ => Self::Unrecognized(value),
        })
    }
}

impl AppAssetLibraryPlacement {
    /// Returns what is there for its `mediaType`; `None` where that was not sent.
    #[must_use]
    pub fn by_media_type(&self) -> Option<AppAssetLibraryPlacementByMediaType<'_>> {
        AppAssetLibraryPlacementByMediaType::of(self)
    }
}

impl fmt::Debug for AppAssetLibraryPlacementByMediaType<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Image { image } => f.debug_struct("Image").field("image", image).finish(),
            Self::Video { video } => f.debug_struct("Video").field("video", video).finish(),
            Self::Unrecognized(value) => f.debug_tuple("Unrecognized").field(value).finish(),
        }
    }
}

/// Creates one `AppAssetLibraryPlacement`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppAssetLibraryPlacementCreate(Body);

impl AppAssetLibraryPlacementCreate {
    /// With what is required, and `appEventLocalization` and `image`.
    pub fn with_app_event_localization_and_image(
        placement_type: AppAssetLibraryPlacementType,
        app_event_localization: impl Into<Id<app_event_localizations::AppEventLocalization>>,
        image: impl Into<Id<app_asset_library_images::AppAssetLibraryImage>>,
    ) -> Self {
        Self(
            Body::new("appAssetLibraryPlacements")
                .with_attributes()
                .with_relationships()
                .attribute("placementType", placement_type)
                .to_one::<app_event_localizations::AppEventLocalization>(
                    "appEventLocalization",
                    "appEventLocalizations",
                    app_event_localization.into(),
                )
                .to_one::<app_asset_library_images::AppAssetLibraryImage>(
                    "image",
                    "appAssetLibraryImages",
                    image.into(),
                ),
        )
    }

    /// With what is required, and `appStoreVersionLocalization` and `image`.
    pub fn with_app_store_version_localization_and_image(
        placement_type: AppAssetLibraryPlacementType,
        app_store_version_localization: impl Into<
            Id<app_store_version_localizations::AppStoreVersionLocalization>,
        >,
        image: impl Into<Id<app_asset_library_images::AppAssetLibraryImage>>,
    ) -> Self {
        Self(
            Body::new("appAssetLibraryPlacements")
                .with_attributes()
                .with_relationships()
                .attribute("placementType", placement_type)
                .to_one::<app_store_version_localizations::AppStoreVersionLocalization>(
                    "appStoreVersionLocalization",
                    "appStoreVersionLocalizations",
                    app_store_version_localization.into(),
                )
                .to_one::<app_asset_library_images::AppAssetLibraryImage>(
                    "image",
                    "appAssetLibraryImages",
                    image.into(),
                ),
        )
    }

    /// With what is required, and `appCustomProductPageLocalization` and `image`.
    pub fn with_app_custom_product_page_localization_and_image(
        placement_type: AppAssetLibraryPlacementType,
        app_custom_product_page_localization: impl Into<
            Id<app_custom_product_page_localizations::AppCustomProductPageLocalization>,
        >,
        image: impl Into<Id<app_asset_library_images::AppAssetLibraryImage>>,
    ) -> Self {
        Self(
            Body::new("appAssetLibraryPlacements")
                .with_attributes()
                .with_relationships()
                .attribute("placementType", placement_type)
                .to_one::<app_custom_product_page_localizations::AppCustomProductPageLocalization>(
                    "appCustomProductPageLocalization",
                    "appCustomProductPageLocalizations",
                    app_custom_product_page_localization.into(),
                )
                .to_one::<app_asset_library_images::AppAssetLibraryImage>(
                    "image",
                    "appAssetLibraryImages",
                    image.into(),
                ),
        )
    }

    /// With what is required, and `appStoreVersionExperimentTreatmentLocalization` and `image`.
    pub fn with_app_store_version_experiment_treatment_localization_and_image(
        placement_type: AppAssetLibraryPlacementType,
        app_store_version_experiment_treatment_localization: impl Into<
            Id<
                app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
            >,
        >,
        image: impl Into<Id<app_asset_library_images::AppAssetLibraryImage>>,
    ) -> Self {
        Self(
            Body::new("appAssetLibraryPlacements")
                .with_attributes()
                .with_relationships()
                .attribute("placementType", placement_type)
                .to_one::<
                    app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
                >(
                    "appStoreVersionExperimentTreatmentLocalization",
                    "appStoreVersionExperimentTreatmentLocalizations",
                    app_store_version_experiment_treatment_localization.into(),
                )
                .to_one::<
                    app_asset_library_images::AppAssetLibraryImage,
                >("image", "appAssetLibraryImages", image.into()),
        )
    }

    /// With what is required, and `appEventLocalization` and `video`.
    pub fn with_app_event_localization_and_video(
        placement_type: AppAssetLibraryPlacementType,
        app_event_localization: impl Into<Id<app_event_localizations::AppEventLocalization>>,
        video: impl Into<Id<app_asset_library_videos::AppAssetLibraryVideo>>,
    ) -> Self {
        Self(
            Body::new("appAssetLibraryPlacements")
                .with_attributes()
                .with_relationships()
                .attribute("placementType", placement_type)
                .to_one::<app_event_localizations::AppEventLocalization>(
                    "appEventLocalization",
                    "appEventLocalizations",
                    app_event_localization.into(),
                )
                .to_one::<app_asset_library_videos::AppAssetLibraryVideo>(
                    "video",
                    "appAssetLibraryVideos",
                    video.into(),
                ),
        )
    }

    /// With what is required, and `appStoreVersionLocalization` and `video`.
    pub fn with_app_store_version_localization_and_video(
        placement_type: AppAssetLibraryPlacementType,
        app_store_version_localization: impl Into<
            Id<app_store_version_localizations::AppStoreVersionLocalization>,
        >,
        video: impl Into<Id<app_asset_library_videos::AppAssetLibraryVideo>>,
    ) -> Self {
        Self(
            Body::new("appAssetLibraryPlacements")
                .with_attributes()
                .with_relationships()
                .attribute("placementType", placement_type)
                .to_one::<app_store_version_localizations::AppStoreVersionLocalization>(
                    "appStoreVersionLocalization",
                    "appStoreVersionLocalizations",
                    app_store_version_localization.into(),
                )
                .to_one::<app_asset_library_videos::AppAssetLibraryVideo>(
                    "video",
                    "appAssetLibraryVideos",
                    video.into(),
                ),
        )
    }

    /// With what is required, and `appCustomProductPageLocalization` and `video`.
    pub fn with_app_custom_product_page_localization_and_video(
        placement_type: AppAssetLibraryPlacementType,
        app_custom_product_page_localization: impl Into<
            Id<app_custom_product_page_localizations::AppCustomProductPageLocalization>,
        >,
        video: impl Into<Id<app_asset_library_videos::AppAssetLibraryVideo>>,
    ) -> Self {
        Self(
            Body::new("appAssetLibraryPlacements")
                .with_attributes()
                .with_relationships()
                .attribute("placementType", placement_type)
                .to_one::<app_custom_product_page_localizations::AppCustomProductPageLocalization>(
                    "appCustomProductPageLocalization",
                    "appCustomProductPageLocalizations",
                    app_custom_product_page_localization.into(),
                )
                .to_one::<app_asset_library_videos::AppAssetLibraryVideo>(
                    "video",
                    "appAssetLibraryVideos",
                    video.into(),
                ),
        )
    }

    /// With what is required, and `appStoreVersionExperimentTreatmentLocalization` and `video`.
    pub fn with_app_store_version_experiment_treatment_localization_and_video(
        placement_type: AppAssetLibraryPlacementType,
        app_store_version_experiment_treatment_localization: impl Into<
            Id<
                app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
            >,
        >,
        video: impl Into<Id<app_asset_library_videos::AppAssetLibraryVideo>>,
    ) -> Self {
        Self(
            Body::new("appAssetLibraryPlacements")
                .with_attributes()
                .with_relationships()
                .attribute("placementType", placement_type)
                .to_one::<
                    app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
                >(
                    "appStoreVersionExperimentTreatmentLocalization",
                    "appStoreVersionExperimentTreatmentLocalizations",
                    app_store_version_experiment_treatment_localization.into(),
                )
                .to_one::<
                    app_asset_library_videos::AppAssetLibraryVideo,
                >("video", "appAssetLibraryVideos", video.into()),
        )
    }

    /// Sets `placementGroup`.
    pub fn placement_group(self, placement_group: impl Into<String>) -> Self {
        Self(self.0.attribute("placementGroup", placement_group.into()))
    }

    /// Sends null for `placementType`.
    pub fn clear_placement_type(self) -> Self {
        Self(self.0.clear_attribute("placementType"))
    }

    /// Sends null for `placementGroup`.
    pub fn clear_placement_group(self) -> Self {
        Self(self.0.clear_attribute("placementGroup"))
    }
}
body!(AppAssetLibraryPlacementCreate);

/// What can be asked along with `AppAssetLibraryPlacement`.
///
/// Fields can be chosen: `fields[appAssetLibraryImages]`, `fields[appAssetLibraryPlacements]`, `fields[appAssetLibraryVideos]`, `fields[appCustomProductPageLocalizations]`, `fields[appEventLocalizations]`, `fields[appStoreVersionExperimentTreatmentLocalizations]`, `fields[appStoreVersionLocalizations]`.
///
/// Can be included: `image`, `video`, `appEventLocalization`, `appStoreVersionLocalization`, `appCustomProductPageLocalization`, `appStoreVersionExperimentTreatmentLocalization`.
pub enum AppAssetLibraryPlacementJoins {}
joins!(
    AppAssetLibraryPlacementJoins, include = AppAssetLibraryPlacementInclude, to_many =
    Never, fields = [app_asset_library_images::AppAssetLibraryImageField,
    AppAssetLibraryPlacementField, app_asset_library_videos::AppAssetLibraryVideoField,
    app_custom_product_page_localizations::AppCustomProductPageLocalizationField,
    app_event_localizations::AppEventLocalizationField,
    app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalizationField,
    app_store_version_localizations::AppStoreVersionLocalizationField]
);

names! {
    /// The fields that `fields[appAssetLibraryPlacements]` can choose.
    pub enum AppAssetLibraryPlacementField {
        MediaType = "mediaType",
        PlacementType = "placementType",
        PlacementGroup = "placementGroup",
        CreatedDate = "createdDate",
        LastModifiedDate = "lastModifiedDate",
        State = "state",
        StateDetails = "stateDetails",
        Image = "image",
        Video = "video",
        AppEventLocalization = "appEventLocalization",
        AppStoreVersionLocalization = "appStoreVersionLocalization",
        AppCustomProductPageLocalization = "appCustomProductPageLocalization",
        AppStoreVersionExperimentTreatmentLocalization = "appStoreVersionExperimentTreatmentLocalization",
    }
}

impl Field for AppAssetLibraryPlacementField {
    const PARAMETER: &'static str = "fields[appAssetLibraryPlacements]";
}

names! {
    /// What can be included with `AppAssetLibraryPlacement`.
    pub enum AppAssetLibraryPlacementInclude {
        Image = "image",
        Video = "video",
        AppEventLocalization = "appEventLocalization",
        AppStoreVersionLocalization = "appStoreVersionLocalization",
        AppCustomProductPageLocalization = "appCustomProductPageLocalization",
        AppStoreVersionExperimentTreatmentLocalization = "appStoreVersionExperimentTreatmentLocalization",
    }
}
