using System.Reflection;

namespace Crm.Web.Infrastructure.Forms;

/// <summary>Whether a field of a posted model may be left empty: its property takes null.</summary>
internal static class OptionalField
{
    /// <param name="model">The type posted.</param>
    /// <param name="field">The whole field name, the model's own name first: <c>Input.Lines[0].UnitId</c>.</param>
    public static bool Is(Type model, string field)
    {
        var type = model;
        foreach (var part in field.Split('.').Skip(1))
        {
            var name = part.Split('[')[0];
            if (type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is not { } property) return false;
            type = property.PropertyType;
            if (part.Length > name.Length) type = type.IsArray ? type.GetElementType()! : type.GetGenericArguments().LastOrDefault() ?? type;
        }

        return type != model && (!type.IsValueType || Nullable.GetUnderlyingType(type) is not null);
    }
}
