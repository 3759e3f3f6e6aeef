#pragma once

#include "ui/shell/rail.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <utility>

class QStackedWidget;

namespace suyang::ui {

class AppState;
class BasicPage;
class PageArea;
class PageTools;
class ThemeManager;

/// Rail on the left; on the right the heading of the page at hand, the tools beside it and the page
/// below, which scrolls.
class ShellPage final : public QWidget
{
    Q_OBJECT

public:
    ShellPage(AppState &state, ThemeManager &themes, QWidget *parent = nullptr);

    /// How to make the page of a section. Pages are made when they are first shown, and again after
    /// the look has changed: a page that nobody sees is not worth restyling.
    using Maker = std::function<BasicPage *(Section)>;
    void setMaker(Maker maker) { m_make = std::move(maker); }
    void showSection(Section section);
    Section section() const noexcept { return m_section; }
    PageTools *tools() const noexcept { return m_tools; }
    Rail *rail() const noexcept { return m_rail; }
    /// Moves the focus to the next region: rail, tools, content.
    void focusNextRegion(bool backwards);

Q_SIGNALS:
    void sectionChosen(suyang::ui::Section section);
    void profilesRequested();

private:
    void arrange();
    void addPage(Section section);
    void dropHiddenPages();

    ThemeManager &m_themes;
    Rail *m_rail;
    PageTools *m_tools;
    QStackedWidget *m_headings;
    QStackedWidget *m_stack;
    Maker m_make;
    QMap<Section, PageArea *> m_areas;
    QMap<Section, BasicPage *> m_pages;
    Section m_section = Section::Home;
};

} // namespace suyang::ui
