#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace ui {

/// A language of the window, named as its speakers name it.
struct LanguageRow
{
    const char* code;
    const char* name;
};
inline constexpr LanguageRow languages[] = {{"en", "English"}, {"de", "Deutsch"}};

/// Puts the translators of one language into the application and the locale of numbers to match; widgets hear
/// of it as QEvent::LanguageChange.
class Language
{
public:
    /// Folders are searched for carbacus_de.qm and the like, the first first.
    explicit Language(QStringList folders);
    ~Language();

    /// "system", or a code. English needs no file.
    void use(const QString& choice);
    QString code() const { return m_code; } ///< in use now

private:
    void clear();
    bool load(const QString& file);

    QStringList m_folders;
    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}
