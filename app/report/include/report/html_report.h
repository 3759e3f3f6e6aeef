#pragma once

#include "session/content.h"
#include "session/learning_path.h"
#include "session/literacy_profile.h"

#include <QString>

namespace suyang::report {

/// What a report is about.
struct ReportInput
{
    const session::Content &content;
    const session::LiteracyProfile &profile;
    const session::LearningPath &path;
    QString language; ///< "zh-CN" or "en"
    QString name; ///< whose result; may be empty
};

/// A page of its own: headings, tables with headers, language marked, no script, nothing loaded
/// from elsewhere. Readable by screen readers and without colours.
QString htmlReport(const ReportInput &input);
/// The same without the drawing, in the subset of HTML that Qt's text engine lays out.
QString printableHtml(const ReportInput &input);

} // namespace suyang::report
