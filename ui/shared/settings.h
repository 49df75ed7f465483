#pragma once

#include <QByteArray>
#include <QString>

class QSettings;

namespace ui {

/// The row of one thing that is kept about how a person looks at the program; what they decide is a scenario.
struct Setting
{
    const char* key;
    const char* fallback = "";
};

namespace setting {
// clang-format off
inline constexpr Setting geometry    {"window/geometry"};
inline constexpr Setting screen      {"window/screen", "plan"};
inline constexpr Setting theme       {"view/theme", "system"}; ///< system, light, dark
inline constexpr Setting language    {"view/language", "system"}; ///< system, or a code as in "de"
inline constexpr Setting logCompute  {"plan/log_compute", "true"};
inline constexpr Setting chart       {"plan/chart", "breakdown"}; ///< the one picked where not all have room
inline constexpr Setting planSplit   {"plan/split"};
inline constexpr Setting regionSplit {"regions/split"};
inline constexpr Setting librarySort {"library/sort", "-time"}; ///< a column's key, "-" before it: the largest first
inline constexpr Setting regionTable {"regions/widths"}; ///< of columns, where a person has drawn them
// clang-format on
}

/// Reads and writes the rows above in the store that it is given. A value of the wrong kind reads as the
/// fallback.
class Settings
{
public:
    explicit Settings(QSettings& store)
        : m_store(store)
    {
    }

    QString text(const Setting& setting) const;
    bool flag(const Setting& setting) const;
    QByteArray bytes(const Setting& setting) const;

    void set(const Setting& setting, const QString& value);
    void set(const Setting& setting, bool value);
    void set(const Setting& setting, const QByteArray& value);

private:
    QSettings& m_store;
};

}
