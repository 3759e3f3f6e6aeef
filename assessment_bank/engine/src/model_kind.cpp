#include "engine/model_kind.h"

#include <algorithm>
#include <array>

namespace suyang::engine {

namespace {

struct Entry
{
    ModelKind kind;
    std::string_view name;
};

constexpr std::array Entries {
    Entry {ModelKind::TwoPl, "2pl"},
    Entry {ModelKind::ThreePl, "3pl"},
    Entry {ModelKind::FourPl, "4pl"},
    Entry {ModelKind::Graded, "grm"},
    Entry {ModelKind::PartialCredit, "gpcm"},
};

} // namespace

std::string_view modelName(ModelKind kind)
{
    return std::ranges::find(Entries, kind, &Entry::kind)->name;
}

std::optional<ModelKind> modelNamed(std::string_view name)
{
    const auto *found = std::ranges::find(Entries, name, &Entry::name);
    return found == Entries.end() ? std::nullopt : std::optional(found->kind);
}

bool isPolytomous(ModelKind kind)
{
    return kind == ModelKind::Graded || kind == ModelKind::PartialCredit;
}

} // namespace suyang::engine
