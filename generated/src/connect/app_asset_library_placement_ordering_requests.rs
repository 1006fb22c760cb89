// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App asset library placement ordering requests: `/v1/appAssetLibraryPlacementOrderingRequests`.

use super::{
    app_asset_library_placements, app_custom_product_page_localizations,
    app_store_version_experiment_treatment_localizations, app_store_version_localizations,
};
use crate::runtime::emit::*;

/// Creates one of the app asset library placement ordering requests.
///
/// `POST /v1/appAssetLibraryPlacementOrderingRequests`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appAssetLibraryPlacementOrderingRequests)
pub fn create(
    body: AppAssetLibraryPlacementOrderingRequestCreate,
) -> Request<Document<AppAssetLibraryPlacementOrderingRequest>, CreateQuery> {
    Request::new(Method::Post, "/v1/appAssetLibraryPlacementOrderingRequests").body(body)
}

/// The parameters of [`create`](fn@create).
pub enum CreateQuery {}
impl Query for CreateQuery {
    type Joins = AppAssetLibraryPlacementOrderingRequestJoins;
}

/// A resource of the type `appAssetLibraryPlacementOrderingRequests`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryPlacementOrderingRequest {
    /// Which one it is, among those of its type.
    pub id: Id<AppAssetLibraryPlacementOrderingRequest>,
    /// What it is connected with.
    pub relationships: AppAssetLibraryPlacementOrderingRequestRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppAssetLibraryPlacementOrderingRequest,
    "appAssetLibraryPlacementOrderingRequests",
    relationships,
    links
);

/// The relationships of [`AppAssetLibraryPlacementOrderingRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryPlacementOrderingRequestRelationships {
    /// `orderedPlacements`
    pub ordered_placements: ToMany<app_asset_library_placements::AppAssetLibraryPlacement>,
}

impl Object for AppAssetLibraryPlacementOrderingRequestRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "orderedPlacements" => read_relationship(&mut self.ordered_placements, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryPlacementOrderingRequestRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryPlacementOrderingRequestRelationships")
            .relationship("orderedPlacements", &self.ordered_placements)
            .end()
    }
}
object!(AppAssetLibraryPlacementOrderingRequestRelationships);

/// Creates one `AppAssetLibraryPlacementOrderingRequest`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppAssetLibraryPlacementOrderingRequestCreate(Body);

impl AppAssetLibraryPlacementOrderingRequestCreate {
    /// With what is required, and `appStoreVersionLocalization`.
    pub fn with_app_store_version_localization(
        placement_group: impl Into<String>,
        ordered_placements: impl IntoIterator<
            Item = impl Into<Id<app_asset_library_placements::AppAssetLibraryPlacement>>,
        >,
        app_store_version_localization: impl Into<
            Id<app_store_version_localizations::AppStoreVersionLocalization>,
        >,
    ) -> Self {
        Self(
            Body::new("appAssetLibraryPlacementOrderingRequests")
                .with_attributes()
                .with_relationships()
                .attribute("placementGroup", placement_group.into())
                .to_many::<app_asset_library_placements::AppAssetLibraryPlacement, _>(
                    "orderedPlacements",
                    "appAssetLibraryPlacements",
                    ordered_placements,
                )
                .to_one::<app_store_version_localizations::AppStoreVersionLocalization>(
                    "appStoreVersionLocalization",
                    "appStoreVersionLocalizations",
                    app_store_version_localization.into(),
                ),
        )
    }

    /// With what is required, and `appCustomProductPageLocalization`.
    pub fn with_app_custom_product_page_localization(
        placement_group: impl Into<String>,
        ordered_placements: impl IntoIterator<
            Item = impl Into<Id<app_asset_library_placements::AppAssetLibraryPlacement>>,
        >,
        app_custom_product_page_localization: impl Into<
            Id<app_custom_product_page_localizations::AppCustomProductPageLocalization>,
        >,
    ) -> Self {
        Self(
            Body::new("appAssetLibraryPlacementOrderingRequests")
                .with_attributes()
                .with_relationships()
                .attribute("placementGroup", placement_group.into())
                .to_many::<app_asset_library_placements::AppAssetLibraryPlacement, _>(
                    "orderedPlacements",
                    "appAssetLibraryPlacements",
                    ordered_placements,
                )
                .to_one::<app_custom_product_page_localizations::AppCustomProductPageLocalization>(
                    "appCustomProductPageLocalization",
                    "appCustomProductPageLocalizations",
                    app_custom_product_page_localization.into(),
                ),
        )
    }

    /// With what is required, and `appStoreVersionExperimentTreatmentLocalization`.
    pub fn with_app_store_version_experiment_treatment_localization(
        placement_group: impl Into<String>,
        ordered_placements: impl IntoIterator<
            Item = impl Into<Id<app_asset_library_placements::AppAssetLibraryPlacement>>,
        >,
        app_store_version_experiment_treatment_localization: impl Into<
            Id<
                app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
            >,
        >,
    ) -> Self {
        Self(
            Body::new("appAssetLibraryPlacementOrderingRequests")
                .with_attributes()
                .with_relationships()
                .attribute("placementGroup", placement_group.into())
                .to_many::<
                    app_asset_library_placements::AppAssetLibraryPlacement,
                    _,
                >("orderedPlacements", "appAssetLibraryPlacements", ordered_placements)
                .to_one::<
                    app_store_version_experiment_treatment_localizations::AppStoreVersionExperimentTreatmentLocalization,
                >(
                    "appStoreVersionExperimentTreatmentLocalization",
                    "appStoreVersionExperimentTreatmentLocalizations",
                    app_store_version_experiment_treatment_localization.into(),
                ),
        )
    }

    /// Sends null for `placementGroup`.
    pub fn clear_placement_group(self) -> Self {
        Self(self.0.clear_attribute("placementGroup"))
    }
}
body!(AppAssetLibraryPlacementOrderingRequestCreate);

/// What can be asked along with `AppAssetLibraryPlacementOrderingRequest`.
///
/// Fields can be chosen: `fields[appAssetLibraryPlacementOrderingRequests]`, `fields[appAssetLibraryPlacements]`.
///
/// Can be included: `orderedPlacements`.
pub enum AppAssetLibraryPlacementOrderingRequestJoins {}
joins!(
    AppAssetLibraryPlacementOrderingRequestJoins,
    include = AppAssetLibraryPlacementOrderingRequestInclude,
    to_many = AppAssetLibraryPlacementOrderingRequestToMany,
    fields = [
        AppAssetLibraryPlacementOrderingRequestField,
        app_asset_library_placements::AppAssetLibraryPlacementField
    ]
);

names! {
    /// The fields that `fields[appAssetLibraryPlacementOrderingRequests]` can choose.
    pub enum AppAssetLibraryPlacementOrderingRequestField {
        OrderedPlacements = "orderedPlacements",
    }
}

impl Field for AppAssetLibraryPlacementOrderingRequestField {
    const PARAMETER: &'static str = "fields[appAssetLibraryPlacementOrderingRequests]";
}

names! {
    /// What can be included with `AppAssetLibraryPlacementOrderingRequest`.
    pub enum AppAssetLibraryPlacementOrderingRequestInclude {
        OrderedPlacements = "orderedPlacements",
    }
}

names! {
    /// Relationships of `AppAssetLibraryPlacementOrderingRequest` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppAssetLibraryPlacementOrderingRequestToMany {
        OrderedPlacements = "orderedPlacements",
    }
}

impl Limited for AppAssetLibraryPlacementOrderingRequestToMany {
    fn maximum(self) -> u32 {
        50
    }
}
