// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App store version promotions: `/v1/appStoreVersionPromotions`.

use super::{app_store_version_experiment_treatments, app_store_versions};
use crate::runtime::emit::*;

/// Creates one of the app store version promotions.
///
/// `POST /v1/appStoreVersionPromotions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appStoreVersionPromotions)
pub fn create(body: AppStoreVersionPromotionCreate) -> Request<Document<AppStoreVersionPromotion>> {
    Request::new(Method::Post, "/v1/appStoreVersionPromotions").body(body)
}

/// A resource of the type `appStoreVersionPromotions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStoreVersionPromotion {
    /// Which one it is, among those of its type.
    pub id: Id<AppStoreVersionPromotion>,
    /// Where it is.
    pub links: Links,
}
resource!(AppStoreVersionPromotion, "appStoreVersionPromotions", links);

/// Creates one `AppStoreVersionPromotion`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppStoreVersionPromotionCreate(Body);

impl AppStoreVersionPromotionCreate {
    /// With what is required.
    pub fn new(
        app_store_version: impl Into<Id<app_store_versions::AppStoreVersion>>,
        app_store_version_experiment_treatment: impl Into<
            Id<app_store_version_experiment_treatments::AppStoreVersionExperimentTreatment>,
        >,
    ) -> Self {
        Self(
            Body::new("appStoreVersionPromotions")
                .with_relationships()
                .to_one::<
                    app_store_versions::AppStoreVersion,
                >("appStoreVersion", "appStoreVersions", app_store_version.into())
                .to_one::<
                    app_store_version_experiment_treatments::AppStoreVersionExperimentTreatment,
                >(
                    "appStoreVersionExperimentTreatment",
                    "appStoreVersionExperimentTreatments",
                    app_store_version_experiment_treatment.into(),
                ),
        )
    }
}
body!(AppStoreVersionPromotionCreate);
