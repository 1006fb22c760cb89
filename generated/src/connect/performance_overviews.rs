// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Performance overviews.

use crate::runtime::emit::*;

/// A resource of the type `performanceOverviews`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PerformanceOverview {
    /// Which one it is, among those of its type.
    pub id: Id<PerformanceOverview>,
    /// What it is.
    pub attributes: PerformanceOverviewAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    PerformanceOverview,
    "performanceOverviews",
    attributes,
    links
);

/// The attributes of [`PerformanceOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PerformanceOverviewAttributes {
    /// `deviceType`
    pub device_type: Option<String>,
}

impl Object for PerformanceOverviewAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "deviceType" => read_value(&mut self.device_type, map),
            _ => skip(map),
        }
    }
}

impl Member for PerformanceOverviewAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("PerformanceOverviewAttributes")
            .member("deviceType", &self.device_type)
            .end()
    }
}
object!(PerformanceOverviewAttributes);
