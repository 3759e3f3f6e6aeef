#include "ui/setup_pages.h"

#include "ui/pages/about_page.h"
#include "ui/pages/comfort_page.h"
#include "ui/pages/consent_page.h"
#include "ui/pages/profiles_page.h"
#include "ui/pages/self_rating_page.h"

#include <cassert>

namespace suyang::ui {

SetupPages::SetupPages(AppState &state, ThemeManager &themes, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_themes(themes)
{
}

BasicPage *SetupPages::make(Screen screen)
{
    switch (screen) {
    case Screen::Comfort:
        return makeComfort();
    case Screen::Profiles:
        return makeProfiles();
    case Screen::Consent:
        return makeConsent();
    case Screen::About:
        return makeAbout();
    default:
        assert(screen == Screen::SelfRating);
        return makeSelfRating();
    }
}

BasicPage *SetupPages::makeComfort()
{
    auto *page = new ComfortPage(m_state, m_themes);
    connect(page, &ComfortPage::settingsChanged, this, &SetupPages::settingsChanged);
    connect(page, &ComfortPage::continued, this, [this] {
        Q_EMIT settingsChanged();
        Q_EMIT screenRequested(Screen::Profiles);
    });
    return page;
}

BasicPage *SetupPages::makeProfiles()
{
    auto *page = new ProfilesPage(m_state);
    connect(page, &ProfilesPage::profileSelected, this, &SetupPages::profileEntered);
    connect(page, &ProfilesPage::profileCreated, this, &SetupPages::profileEntered);
    connect(page, &ProfilesPage::guestEntered, this, &SetupPages::profileEntered);
    connect(page, &ProfilesPage::profileRemoved, this, &SetupPages::profileRemoved);
    return page;
}

BasicPage *SetupPages::makeConsent()
{
    auto *page = new ConsentPage(m_state);
    const auto onward = [this] { Q_EMIT screenRequested(Screen::About); };
    connect(page, &ConsentPage::agreed, this, onward);
    connect(page, &ConsentPage::guestEntered, this, onward);
    connect(page, &ConsentPage::backRequested, this,
        [this] { Q_EMIT screenRequested(Screen::Profiles); });
    return page;
}

BasicPage *SetupPages::makeAbout()
{
    auto *page = new AboutPage(m_state);
    connect(
        page, &AboutPage::finished, this, [this] { Q_EMIT screenRequested(Screen::SelfRating); });
    connect(
        page, &AboutPage::backRequested, this, [this] { Q_EMIT screenRequested(Screen::Consent); });
    return page;
}

BasicPage *SetupPages::makeSelfRating()
{
    auto *page = new SelfRatingPage(m_state);
    connect(
        page, &SelfRatingPage::finished, this, [this] { Q_EMIT screenRequested(Screen::Home); });
    connect(page, &SelfRatingPage::backRequested, this,
        [this] { Q_EMIT screenRequested(Screen::About); });
    return page;
}

} // namespace suyang::ui
