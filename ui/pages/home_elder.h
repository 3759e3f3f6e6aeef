#pragma once

#include <QWidget>

namespace suyang::ui {

class ActionButton;
class ActionCard;
struct HomeModel;

/// The home page in elder mode: at most three big things to do, and no rail beside it.
class HomeElder final : public QWidget
{
    Q_OBJECT

public:
    explicit HomeElder(QWidget *parent = nullptr);

    void setModel(const HomeModel &model);

    ActionCard *checkCard() const noexcept { return m_check; }
    ActionCard *stepCard() const noexcept { return m_step; }
    ActionCard *resultCard() const noexcept { return m_result; }
    ActionButton *standardButton() const noexcept { return m_standard; }

Q_SIGNALS:
    void startRequested();
    void resumeRequested();
    void selfRatingRequested();
    void stepRequested(const QString &node);
    void resultRequested(const QString &attempt);
    void settingsRequested();
    void standardModeRequested();

private:
    void setCheck(const HomeModel &model);
    void setStep(const HomeModel &model);
    void setResult(const HomeModel &model);

    ActionCard *m_check;
    ActionCard *m_step;
    ActionCard *m_result;
    ActionButton *m_settings;
    ActionButton *m_standard;
    QString m_node;
    QString m_attempt;
    bool m_resumes = false;
};

} // namespace suyang::ui
