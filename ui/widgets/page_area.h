#pragma once

#include <QScrollArea>

namespace suyang::ui {

/// Where a page scrolls. Measures its page when it is to be seen and not before: a new sheet or
/// text size would else lay out every page that is not even looked at, several times over.
class PageArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageArea(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
};

} // namespace suyang::ui
