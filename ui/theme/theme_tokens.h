#pragma once

#include <QColor>

#include <array>

/// The design tokens: colours, sizes and distances. Sizes are logical pixels at 96 dpi, one for
/// each text size (standard, large, elder). Contrast of every pair in use is checked by tst_theme.
namespace suyang::ui {

struct Palette
{
    QColor bg, surface, surface2;
    QColor line, lineStrong;
    QColor ink, ink2, ink3;
    QColor accent, accentHover, accentPress, onAccent, accentSoft, accentInk;
    QColor good, goodSoft, notYet, notYetSoft;
    QColor warn, warnSoft, danger, dangerSoft, onDanger;
    QColor focusInner, focusOuter;
    QColor life, lifeInk, lifeSoft;
    QColor work, workInk, workSoft;
    QColor security, securityInk, securitySoft;
    QColor ethics, ethicsInk, ethicsSoft;
};

struct Metrics
{
    int caption, body, label, option, h2, stem, h1, number, display; ///< text
    int control, targetMin, tile, nav, icon, rail, topbar, tableRow;
    int key, keyText; ///< the round badge with a letter, and the letter
};

namespace tokens {

constexpr QColor rgb(unsigned value)
{
    return {int(value >> 16 & 0xffu), int(value >> 8 & 0xffu), int(value & 0xffu)};
}

// clang-format off
inline constexpr Palette Light {
    .bg = rgb(0xF6F4EF), .surface = rgb(0xFFFFFF), .surface2 = rgb(0xECE9E1),
    .line = rgb(0xD9D4C8), .lineStrong = rgb(0x7F7A6E),
    .ink = rgb(0x1C2A2E), .ink2 = rgb(0x4A585C), .ink3 = rgb(0x8B9193),
    .accent = rgb(0x14505C), .accentHover = rgb(0x0F414B), .accentPress = rgb(0x0A333B), .onAccent = rgb(0xFFFFFF), .accentSoft = rgb(0xDFECED), .accentInk = rgb(0x14505C),
    .good = rgb(0x12694A), .goodSoft = rgb(0xE0F1E8), .notYet = rgb(0x93450B), .notYetSoft = rgb(0xFBEBDB),
    .warn = rgb(0x6E5200), .warnSoft = rgb(0xFBF0CC), .danger = rgb(0xA3282B), .dangerSoft = rgb(0xFBE6E4), .onDanger = rgb(0xFFFFFF),
    .focusInner = rgb(0xFFC02E), .focusOuter = rgb(0x1C2A2E),
    .life = rgb(0x15609F), .lifeInk = rgb(0x15609F), .lifeSoft = rgb(0xE0ECF7),
    .work = rgb(0xAE6C16), .workInk = rgb(0x83500A), .workSoft = rgb(0xF8ECD9),
    .security = rgb(0x661C40), .securityInk = rgb(0x661C40), .securitySoft = rgb(0xF4E3EA),
    .ethics = rgb(0x1D9677), .ethicsInk = rgb(0x0B6650), .ethicsSoft = rgb(0xDDF1EA),
};
inline constexpr Palette Dark {
    .bg = rgb(0x12181A), .surface = rgb(0x1C2427), .surface2 = rgb(0x273134),
    .line = rgb(0x3A464A), .lineStrong = rgb(0x84939A),
    .ink = rgb(0xEEF0ED), .ink2 = rgb(0xB9C3C5), .ink3 = rgb(0x78858A),
    .accent = rgb(0x86CBD2), .accentHover = rgb(0x9DD8DE), .accentPress = rgb(0x6FB8C0), .onAccent = rgb(0x0B2125), .accentSoft = rgb(0x1E3C42), .accentInk = rgb(0x9AD6DC),
    .good = rgb(0x83D6A8), .goodSoft = rgb(0x18352A), .notYet = rgb(0xF2B880), .notYetSoft = rgb(0x3B2B1B),
    .warn = rgb(0xF0CE6A), .warnSoft = rgb(0x38301A), .danger = rgb(0xF6A6A0), .dangerSoft = rgb(0x412526), .onDanger = rgb(0x2B0D0E),
    .focusInner = rgb(0xFFC02E), .focusOuter = rgb(0x0B1214),
    .life = rgb(0x6AADFA), .lifeInk = rgb(0x8BC0FB), .lifeSoft = rgb(0x1D3048),
    .work = rgb(0xF2C36D), .workInk = rgb(0xF2C36D), .workSoft = rgb(0x3A301D),
    .security = rgb(0xDC7699), .securityInk = rgb(0xEE9DB9), .securitySoft = rgb(0x40242F),
    .ethics = rgb(0x8CF0DA), .ethicsInk = rgb(0x8CF0DA), .ethicsSoft = rgb(0x17392F),
};
inline constexpr Palette HighContrast {
    .bg = rgb(0x000000), .surface = rgb(0x000000), .surface2 = rgb(0x000000),
    .line = rgb(0xFFFFFF), .lineStrong = rgb(0xFFFFFF),
    .ink = rgb(0xFFFFFF), .ink2 = rgb(0xFFFFFF), .ink3 = rgb(0xA8A8A8),
    .accent = rgb(0xFFE45C), .accentHover = rgb(0xFFF0A0), .accentPress = rgb(0xF5D100), .onAccent = rgb(0x000000), .accentSoft = rgb(0x3A3300), .accentInk = rgb(0xFFE45C),
    .good = rgb(0x7DFFB2), .goodSoft = rgb(0x00290F), .notYet = rgb(0xFFC38A), .notYetSoft = rgb(0x331A00),
    .warn = rgb(0xFFE45C), .warnSoft = rgb(0x3A3300), .danger = rgb(0xFFB3AD), .dangerSoft = rgb(0x3A0500), .onDanger = rgb(0x000000),
    .focusInner = rgb(0x00E5FF), .focusOuter = rgb(0x000000),
    .life = rgb(0x5CABF5), .lifeInk = rgb(0x8CC6FF), .lifeSoft = rgb(0x00182E),
    .work = rgb(0xF5BE70), .workInk = rgb(0xF5BE70), .workSoft = rgb(0x2B1B00),
    .security = rgb(0xFA6A9F), .securityInk = rgb(0xFF9BC1), .securitySoft = rgb(0x330013),
    .ethics = rgb(0xCCFFE2), .ethicsInk = rgb(0xCCFFE2), .ethicsSoft = rgb(0x002B17),
};
// clang-format on

inline constexpr std::array<Metrics, 3> Sizes {{
    {14, 16, 16, 18, 20, 24, 26, 30, 34, 44, 44, 64, 48, 24, 216, 72, 48, 36, 16},
    {17, 20, 20, 22, 24, 28, 31, 36, 40, 52, 48, 72, 56, 28, 256, 80, 56, 42, 20},
    {24, 24, 26, 28, 30, 34, 38, 44, 48, 64, 60, 84, 72, 36, 0, 96, 68, 48, 24},
}};

inline constexpr std::array<int, 9> Space {0, 4, 8, 12, 16, 24, 32, 48, 64};
inline constexpr int RadiusSmall = 6, RadiusMedium = 10, RadiusTile = 12, RadiusLarge = 14;
inline constexpr int MotionFast = 120, MotionNormal = 180, MotionSlow = 240; ///< ms
inline constexpr double TightLines = 1.3, BodyLines = 1.5;
inline constexpr char FontFamily[] = "Noto Sans CJK SC";

} // namespace tokens
} // namespace suyang::ui
