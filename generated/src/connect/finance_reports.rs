// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Finance reports: `/v1/financeReports`.

use crate::runtime::emit::*;

/// Lists finance reports.
///
/// `GET /v1/financeReports`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-financeReports)
pub fn list(
    vendor_number: impl IntoIterator<Item = impl Into<String>>,
    report_type: impl IntoIterator<Item = ReportType>,
    region_code: impl IntoIterator<Item = impl Into<String>>,
    report_date: impl IntoIterator<Item = impl Into<String>>,
) -> Request<Gzip> {
    Request::new(Method::Get, "/v1/financeReports")
        .list::<String, _>("filter[vendorNumber]", vendor_number)
        .required("filter[vendorNumber]")
        .list::<ReportType, _>("filter[reportType]", report_type)
        .required("filter[reportType]")
        .list::<String, _>("filter[regionCode]", region_code)
        .required("filter[regionCode]")
        .list::<String, _>("filter[reportDate]", report_date)
        .required("filter[reportDate]")
        .accept("application/a-gzip")
}

names! {
    /// Values of `filter[reportType]`.
    pub enum ReportType {
        Financial = "FINANCIAL",
        FinanceDetail = "FINANCE_DETAIL",
    }
}
