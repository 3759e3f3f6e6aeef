#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace suyang::ui {

class IconText;

/// The name of a new profile. Says what to do about a name that will not do on leaving the field,
/// never while somebody types.
class NameField final : public QWidget
{
    Q_OBJECT

public:
    explicit NameField(QWidget *parent = nullptr);

    /// Names that are taken.
    void setTaken(const QStringList &names) { m_taken = names; }
    QString name() const;
    QString error() const;
    /// Shows what is wrong, if anything. True when the name will do.
    bool check();
    void clear();
    QLineEdit *edit() const noexcept { return m_edit; }

Q_SIGNALS:
    /// Enter was pressed.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString faultOf(const QString &name) const;
    void showError(const QString &error);
    void retranslate();

    QLabel *m_label;
    QLineEdit *m_edit;
    IconText *m_error;
    QStringList m_taken;
};

} // namespace suyang::ui
