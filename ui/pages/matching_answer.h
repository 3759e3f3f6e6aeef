#pragma once

#include "ui/pages/answer_view.h"

#include <QStringList>

namespace suyang::ui {

class MatchingView;

/// Pairs to link, by tiles and lines or by drop-down lists.
class MatchingAnswer final : public AnswerView
{
    Q_OBJECT

public:
    MatchingAnswer(
        const ShownInteraction &shown, const QString &language, QWidget *parent = nullptr);

    bool isComplete() const override;
    QJsonValue response() const override;
    void restore(const QJsonValue &response) override;
    QString instruction() const override;
    QString keys() const override;
    bool handleKey(QKeyEvent *event) override;
    QList<QWidget *> tabStops() const override;
    void takeFocus() override;

    MatchingView *view() const noexcept { return m_view; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QStringList m_lefts;
    QStringList m_rights;
    MatchingView *m_view;
};

} // namespace suyang::ui
