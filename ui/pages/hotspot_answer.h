#pragma once

#include "ui/pages/answer_view.h"

#include <QStringList>

namespace suyang::ui {

class ActionButton;
class Card;
class HotspotView;
class TextLabel;

/// A place in a picture; the list beside it answers just as well, and the picture is there in
/// words too.
class HotspotAnswer final : public AnswerView
{
    Q_OBJECT

public:
    HotspotAnswer(
        const ShownInteraction &shown, const QString &language, QWidget *parent = nullptr);

    bool isComplete() const override;
    QJsonValue response() const override;
    void restore(const QJsonValue &response) override;
    QString instruction() const override;
    QString keys() const override;
    bool handleKey(QKeyEvent *event) override;
    QList<QWidget *> tabStops() const override;
    void takeFocus() override;

    HotspotView *view() const noexcept { return m_view; }
    ActionButton *describeButton() const noexcept { return m_describe; }
    TextLabel *description() const noexcept { return m_description; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPicture(const bank::Picture &picture, const QString &language);
    void setDescribed(bool described);
    void retranslate();

    QStringList m_ids;
    HotspotView *m_view;
    ActionButton *m_describe;
    Card *m_card;
    TextLabel *m_description;
};

} // namespace suyang::ui
