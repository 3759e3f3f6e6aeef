#pragma once

#include <QString>

#include <optional>

namespace suyang::bank::checks {

/// Flesch-Kincaid grade of an English text (Kincaid et al. 1975), syllables counted by groups of
/// vowels; 0 for no words. A rough figure for short texts: compare averages, not single stems.
double fleschKincaidGrade(const QString &english);

/// The Chinese characters of a text that are outside level 1 of GB 2312-80 (the 3,755 most used),
/// each once; nothing where Qt was built without that encoding.
std::optional<QString> uncommonCharacters(const QString &chinese);

} // namespace suyang::bank::checks
