#include "acceptance.h"

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

/// An error stays one, whatever the list says; only sensitive content (K38) may be signed.
bool mayBeAccepted(const Finding &finding)
{
    return finding.level == Level::Warn || finding.check == u"K38";
}

} // namespace

void acceptWarnings(const QList<AcceptedWarning> &accepted, CheckReport &report)
{
    for (const AcceptedWarning &entry : accepted) {
        bool matched = false;
        for (Finding &finding : report.findings) {
            if (finding.item != entry.item || finding.check != entry.check
                || !mayBeAccepted(finding))
                continue;
            finding.level = Level::Accepted;
            finding.reason = entry.reason;
            matched = true;
        }
        if (!matched) {
            report.findings.append({u"ACCEPTED"_s, Level::Warn, entry.item,
                u"accepted_warnings.csv lets %1 stand, but there is no such warning"_s.arg(
                    entry.check)});
        }
    }
}

} // namespace suyang::bank
