#pragma once

#include <QString>

namespace suyang::speech {

/// One sentence to say, in the language it is written in: that of the text, not of the window.
struct Utterance
{
    QString text;
    QString language; ///< "zh-CN", "en"

    bool operator==(const Utterance &) const = default;
};

} // namespace suyang::speech
