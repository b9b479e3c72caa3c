using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Serialization;

namespace Refit;

/// <summary>The texts that <see cref="EnumMemberAttribute"/> gives to members of an enum.</summary>
internal static class EnumMembers
{
    private static readonly ConcurrentDictionary<Type, Dictionary<object, string>> Texts = new();

    /// <summary>The text of a member; null when it has none.</summary>
    public static string? Find(object member) =>
        Texts.GetOrAdd(member.GetType(), Read).TryGetValue(member, out var text) ? text : null;

    private static Dictionary<object, string> Read(Type type)
    {
        var texts = new Dictionary<object, string>();
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            if (field.GetCustomAttribute<EnumMemberAttribute>()?.Value is { } text) texts[field.GetValue(null)!] = text;
        }

        return texts;
    }
}
