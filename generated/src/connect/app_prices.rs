// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App prices.

use super::{app_price_points_v3, territories};
use crate::runtime::emit::*;

/// A resource of the type `appPrices`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppPriceV2 {
    /// Which one it is, among those of its type.
    pub id: Id<AppPriceV2>,
    /// What it is.
    pub attributes: AppPriceV2Attributes,
    /// What it is connected with.
    pub relationships: AppPriceV2Relationships,
    /// Where it is.
    pub links: Links,
}
resource!(AppPriceV2, "appPrices", attributes, relationships, links);

/// The attributes of [`AppPriceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppPriceV2Attributes {
    /// `endDate`
    pub end_date: Option<Date>,
    /// `manual`
    pub manual: Option<bool>,
    /// `startDate`
    pub start_date: Option<Date>,
}

impl Object for AppPriceV2Attributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "endDate" => read_value(&mut self.end_date, map),
            "manual" => read_value(&mut self.manual, map),
            "startDate" => read_value(&mut self.start_date, map),
            _ => skip(map),
        }
    }
}

impl Member for AppPriceV2Attributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppPriceV2Attributes")
            .member("endDate", &self.end_date)
            .member("manual", &self.manual)
            .member("startDate", &self.start_date)
            .end()
    }
}
object!(AppPriceV2Attributes);

/// The relationships of [`AppPriceV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppPriceV2Relationships {
    /// `appPricePoint`
    pub app_price_point: ToOne<app_price_points_v3::AppPricePointV3>,
    /// `territory`
    pub territory: ToOne<territories::Territory>,
}

impl Object for AppPriceV2Relationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appPricePoint" => read_relationship(&mut self.app_price_point, map),
            "territory" => read_relationship(&mut self.territory, map),
            _ => skip(map),
        }
    }
}

impl Member for AppPriceV2Relationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppPriceV2Relationships")
            .relationship("appPricePoint", &self.app_price_point)
            .relationship("territory", &self.territory)
            .end()
    }
}
object!(AppPriceV2Relationships);

/// Creates one `AppPriceV2` along with another resource; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppPriceV2InlineCreate(Body);

impl AppPriceV2InlineCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appPrices"))
    }

    /// Sets `endDate`.
    pub fn end_date(self, end_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("endDate", end_date.into()))
    }

    /// Sets `startDate`.
    pub fn start_date(self, start_date: impl Into<Date>) -> Self {
        Self(self.0.attribute("startDate", start_date.into()))
    }

    /// Sets the relationship `appPricePoint`.
    pub fn app_price_point(
        self,
        app_price_point: impl Into<Id<app_price_points_v3::AppPricePointV3>>,
    ) -> Self {
        Self(self.0.to_one::<app_price_points_v3::AppPricePointV3>(
            "appPricePoint",
            "appPricePoints",
            app_price_point.into(),
        ))
    }

    /// Sends null for `endDate`.
    pub fn clear_end_date(self) -> Self {
        Self(self.0.clear_attribute("endDate"))
    }

    /// Sends null for `startDate`.
    pub fn clear_start_date(self) -> Self {
        Self(self.0.clear_attribute("startDate"))
    }
}
body!(AppPriceV2InlineCreate, default);
inline_create!(AppPriceV2InlineCreate, AppPriceV2);

/// What can be asked along with `AppPriceV2`.
///
/// Fields can be chosen: `fields[appPricePoints]`, `fields[appPrices]`, `fields[territories]`.
///
/// Can be included: `appPricePoint`, `territory`.
pub enum AppPriceV2Joins {}
joins!(
    AppPriceV2Joins,
    include = AppPriceV2Include,
    to_many = Never,
    fields = [
        app_price_points_v3::AppPricePointV3Field,
        AppPriceV2Field,
        territories::TerritoryField
    ]
);

names! {
    /// The fields that `fields[appPrices]` can choose.
    pub enum AppPriceV2Field {
        Manual = "manual",
        StartDate = "startDate",
        EndDate = "endDate",
        AppPricePoint = "appPricePoint",
        Territory = "territory",
    }
}

impl Field for AppPriceV2Field {
    const PARAMETER: &'static str = "fields[appPrices]";
}

names! {
    /// What can be included with `AppPriceV2`.
    pub enum AppPriceV2Include {
        AppPricePoint = "appPricePoint",
        Territory = "territory",
    }
}
