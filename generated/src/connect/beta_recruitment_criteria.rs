// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Beta recruitment criteria: `/v1/betaRecruitmentCriteria`.

use super::{DeviceFamilyOsVersionFilter, beta_groups};
use crate::runtime::emit::*;

/// Creates one of the beta recruitment criteria.
///
/// `POST /v1/betaRecruitmentCriteria`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaRecruitmentCriteria)
pub fn create(body: BetaRecruitmentCriterionCreate) -> Request<Document<BetaRecruitmentCriterion>> {
    Request::new(Method::Post, "/v1/betaRecruitmentCriteria").body(body)
}

/// Changes one of the beta recruitment criteria.
///
/// `PATCH /v1/betaRecruitmentCriteria/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-betaRecruitmentCriteria-_id_)
pub fn update(
    id: impl Into<Id<BetaRecruitmentCriterion>>,
    body: BetaRecruitmentCriterionUpdate,
) -> Request<Document<BetaRecruitmentCriterion>> {
    Request::new(Method::Patch, "/v1/betaRecruitmentCriteria/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the beta recruitment criteria.
///
/// `DELETE /v1/betaRecruitmentCriteria/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-betaRecruitmentCriteria-_id_)
pub fn delete(id: impl Into<Id<BetaRecruitmentCriterion>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/betaRecruitmentCriteria/{id}").path("id", id.into())
}

/// A resource of the type `betaRecruitmentCriteria`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaRecruitmentCriterion {
    /// Which one it is, among those of its type.
    pub id: Id<BetaRecruitmentCriterion>,
    /// What it is.
    pub attributes: BetaRecruitmentCriterionAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    BetaRecruitmentCriterion,
    "betaRecruitmentCriteria",
    attributes,
    links
);

/// The attributes of [`BetaRecruitmentCriterion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaRecruitmentCriterionAttributes {
    /// `deviceFamilyOsVersionFilters`
    pub device_family_os_version_filters: Option<Vec<DeviceFamilyOsVersionFilter>>,
    /// `lastModifiedDate`
    pub last_modified_date: Option<DateTime>,
}

impl Object for BetaRecruitmentCriterionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "deviceFamilyOsVersionFilters" => {
                read_list(&mut self.device_family_os_version_filters, map)
            }
            "lastModifiedDate" => read_value(&mut self.last_modified_date, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaRecruitmentCriterionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaRecruitmentCriterionAttributes")
            .member(
                "deviceFamilyOsVersionFilters",
                &self.device_family_os_version_filters,
            )
            .member("lastModifiedDate", &self.last_modified_date)
            .end()
    }
}
object!(BetaRecruitmentCriterionAttributes);

/// Creates one `BetaRecruitmentCriterion`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaRecruitmentCriterionCreate(Body);

impl BetaRecruitmentCriterionCreate {
    /// With what is required.
    pub fn new(
        device_family_os_version_filters: impl IntoIterator<Item = DeviceFamilyOsVersionFilter>,
        beta_group: impl Into<Id<beta_groups::BetaGroup>>,
    ) -> Self {
        Self(
            Body::new("betaRecruitmentCriteria")
                .with_attributes()
                .with_relationships()
                .attributes_list::<DeviceFamilyOsVersionFilter, _>(
                    "deviceFamilyOsVersionFilters",
                    device_family_os_version_filters,
                )
                .to_one::<beta_groups::BetaGroup>("betaGroup", "betaGroups", beta_group.into()),
        )
    }
}
body!(BetaRecruitmentCriterionCreate);

/// Changes one `BetaRecruitmentCriterion`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaRecruitmentCriterionUpdate(Body);

impl BetaRecruitmentCriterionUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("betaRecruitmentCriteria"))
    }

    /// Sets `deviceFamilyOsVersionFilters`.
    pub fn device_family_os_version_filters(
        self,
        device_family_os_version_filters: impl IntoIterator<Item = DeviceFamilyOsVersionFilter>,
    ) -> Self {
        Self(self.0.attributes_list::<DeviceFamilyOsVersionFilter, _>(
            "deviceFamilyOsVersionFilters",
            device_family_os_version_filters,
        ))
    }

    /// Sends null for `deviceFamilyOsVersionFilters`.
    pub fn clear_device_family_os_version_filters(self) -> Self {
        Self(self.0.clear_attribute("deviceFamilyOsVersionFilters"))
    }
}
body!(BetaRecruitmentCriterionUpdate, default);

names! {
    /// The fields that `fields[betaRecruitmentCriteria]` can choose.
    pub enum BetaRecruitmentCriterionField {
        LastModifiedDate = "lastModifiedDate",
        DeviceFamilyOsVersionFilters = "deviceFamilyOsVersionFilters",
    }
}

impl Field for BetaRecruitmentCriterionField {
    const PARAMETER: &'static str = "fields[betaRecruitmentCriteria]";
}
