using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Crm.BuildingBlocks.Errors;

namespace Crm.BuildingBlocks.Api;

/// <summary>How the values of a type of request are gone over: which of its properties can hold something to look at.</summary>
internal sealed class InputWalk
{
    private static readonly ConcurrentDictionary<Type, InputWalk?> Known = new();
    private static readonly HashSet<Type> Values = [typeof(string), typeof(decimal), typeof(DateOnly), typeof(DateTimeOffset), typeof(DateTime)];

    private readonly Type type;
    private readonly Lazy<Step[]> steps;
    private readonly bool emptyItems;

    private InputWalk(Type type)
    {
        this.type = type;
        steps = new(() => IsRecord(type) ? Properties(type) : []);
        emptyItems = Item(type) is { } item && item.IsValueType;
    }

    /// <summary>The walk over a type's values; null where there is nothing to look at.</summary>
    public static InputWalk? Of(Type type) => Known.GetOrAdd(Nullable.GetUnderlyingType(type) ?? type, t =>
        Values.Contains(t) || IsRecord(t) || (Item(t) is { } item && Of(item) is not null) ? new InputWalk(t) : null);

    /// <summary>A type of Crm's own with fields: a body, a part of one, or a filter.</summary>
    public static bool IsRecord(Type type) =>
        type is { IsEnum: false, IsInterface: false, IsAbstract: false } && type.Namespace?.StartsWith("Crm.", StringComparison.Ordinal) == true;

    /// <summary>Adds what is wrong in a value to the problems.</summary>
    public void Look(object? value, string field, ref List<InputProblem>? problems)
    {
        switch (value)
        {
            case null:
                return;
            case string or ValueType:
                if (InputGuard.Problem(value, field) is { } problem)
                    (problems ??= []).Add(problem);
                break;
            case IDictionary map:
                foreach (DictionaryEntry entry in map)
                    LookAt(entry.Value, $"{field}.{entry.Key}", entry.Key as string, ref problems);
                break;
            case IEnumerable list:
                var index = 0;
                foreach (var item in list)
                {
                    var place = $"{field}[{index++}]";
                    if (item is null && !emptyItems)
                        (problems ??= []).Add(new(place, "value.required"));
                    LookAt(item, place, null, ref problems);
                }
                break;
            default:
                foreach (var step in steps.Value)
                {
                    if (step.Property.GetValue(value) is { } part && !part.Equals(step.NotGiven))
                        step.Walk.Look(part, step.At(field), ref problems);
                }
                break;
        }
    }

    private static void LookAt(object? value, string field, string? key, ref List<InputProblem>? problems)
    {
        if (key is not null && InputGuard.Refuses(key))
            (problems ??= []).Add(new(field.Replace("\0", "", StringComparison.Ordinal), "value.control"));
        if (value is not null)
            Of(value.GetType())?.Look(value, field, ref problems);
    }

    private static Step[] Properties(Type type) =>
    [
        .. from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
           where property.CanRead && property.GetIndexParameters().Length == 0
           let walk = Of(property.PropertyType)
           where walk is not null
           select new Step(property, HasFields(type) ? JsonNamingPolicy.CamelCase.ConvertName(property.Name) : "", walk, NotGiven(property.PropertyType)),
    ];

    /// <summary>A type with a converter of its own is one value to whoever sends it.</summary>
    private static bool HasFields(Type type) => type.GetCustomAttribute<JsonConverterAttribute>() is null;

    /// <summary>What stands where a day must be given and was not (the year 1): the validator knows better what to say.</summary>
    private static object? NotGiven(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;

    private static Type? Item(Type type) =>
        type == typeof(string) ? null
        : type.IsArray ? type.GetElementType()
        : type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments()[^1]
        : null;

    private sealed record Step(PropertyInfo Property, string Name, InputWalk Walk, object? NotGiven)
    {
        public string At(string field) => Name.Length == 0 ? field : field.Length == 0 ? Name : $"{field}.{Name}";
    }
}
