#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace suyang::ui {

class ActionCard;
class DimensionCard;
class HomeHero;
class LatestResultCard;
class NextStepCard;
class Note;
class ResumeCard;
class TextLabel;
struct HomeModel;

/// The home page at standard and large text.
class HomeOverview final : public QWidget
{
    Q_OBJECT

public:
    explicit HomeOverview(QWidget *parent = nullptr);

    void setModel(const HomeModel &model, const QStringList &dimensionNames);

    HomeHero *hero() const noexcept { return m_hero; }
    ResumeCard *resumeCard() const noexcept { return m_resume; }
    NextStepCard *stepCard() const noexcept { return m_step; }
    LatestResultCard *resultCard() const noexcept { return m_result; }
    ActionCard *retestCard() const noexcept { return m_retest; }
    ActionCard *elderCard() const noexcept { return m_elder; }

Q_SIGNALS:
    void startRequested();
    void startOverRequested();
    void resumeRequested();
    void resultRequested(const QString &attempt);
    void stepRequested(const QString &node);
    void pathRequested();
    void selfRatingRequested();
    void elderModeRequested();

private:
    void connectCards();
    void setRetest(const HomeModel &model);

    HomeHero *m_hero;
    ResumeCard *m_resume;
    NextStepCard *m_step;
    Note *m_advice;
    LatestResultCard *m_result;
    TextLabel *m_areasTitle;
    QWidget *m_areas;
    QList<DimensionCard *> m_dimensions;
    ActionCard *m_retest;
    ActionCard *m_elder;
};

} // namespace suyang::ui
