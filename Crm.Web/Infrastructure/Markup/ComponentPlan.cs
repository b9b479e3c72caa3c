using System.Collections.Concurrent;
using System.Reflection;
using Crm.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Components;

namespace Crm.Web.Infrastructure.Markup;

/// <summary>How a type of component is made without the renderer; found out once.</summary>
internal sealed class ComponentPlan
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private static readonly ConcurrentDictionary<Type, ComponentPlan> Plans = new();

    private readonly Type type;
    private readonly Dictionary<string, Action<object, object?>> parameters = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(Type Type, Action<object, object?> Set)> services = [], cascades = [];
    private readonly Func<RenderedOnce>? create;

    private ComponentPlan(Type type)
    {
        this.type = type;
        IsCascade = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(CascadingValue<>);
        IsPlain = type.IsSubclassOf(typeof(RenderedOnce)) && !Overrides("OnInitializedAsync") && !Overrides("OnParametersSetAsync");
        if (!IsPlain)
            return;
        create = Maker(type);
        for (var level = type; level != typeof(object); level = level.BaseType!)
        {
            foreach (var property in level.GetProperties(Instance))
                Add(property);
        }
    }

    /// <summary>Whether it cascades a value.</summary>
    public bool IsCascade { get; }

    /// <summary>Whether it is drawn as soon as it has its parameters, waiting for nothing.</summary>
    public bool IsPlain { get; private set; }

    public static ComponentPlan Of(Type type) => Plans.GetOrAdd(type, static t => new ComponentPlan(t));

    /// <summary>A component with its services and what is cascaded to it; null where that comes from further out than is known here.</summary>
    public RenderedOnce? Create(HttpContext http, List<Cascade> known)
    {
        var component = create!();
        foreach (var (wanted, set) in cascades)
        {
            var value = wanted == typeof(HttpContext) ? http : known.FindLast(cascade => wanted.IsInstanceOfType(cascade.Value))?.Value;
            if (value is null)
                return null;
            set(component, value);
        }

        foreach (var (service, set) in services)
            set(component, http.RequestServices.GetRequiredService(service));
        return component;
    }

    /// <summary>Sets a parameter.</summary>
    public void Set(RenderedOnce component, string name, object? value)
    {
        if (!parameters.TryGetValue(name, out var set))
            throw new InvalidOperationException($"{type.Name} has no parameter {name}.");
        set(component, value);
    }

    private bool Overrides(string method) =>
        type.GetMethod(method, BindingFlags.Instance | BindingFlags.NonPublic)!.DeclaringType != typeof(RenderedOnce);

    private void Add(PropertyInfo property)
    {
        if (property.IsDefined(typeof(ParameterAttribute)))
            parameters.TryAdd(property.Name, Setter(property));
        else if (property.IsDefined(typeof(InjectAttribute)))
            services.Add((property.PropertyType, Setter(property)));
        else if (property.IsDefined(typeof(CascadingParameterAttribute)))
            cascades.Add((property.PropertyType, Setter(property)));
        else if (property.IsDefined(typeof(CascadingParameterAttributeBase)))
            IsPlain = false; // a value of the form or the address, which the renderer reads
    }

    private static Func<RenderedOnce> Maker(Type type) => (Func<RenderedOnce>)typeof(ComponentPlan)
        .GetMethod(nameof(Make), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type).CreateDelegate(typeof(Func<RenderedOnce>));

    private static RenderedOnce Make<T>()
        where T : RenderedOnce, new() => new T();

    private static Action<object, object?> Setter(PropertyInfo property) => (Action<object, object?>)typeof(ComponentPlan)
        .GetMethod(nameof(Set), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(property.DeclaringType!, property.PropertyType)
        .Invoke(null, [property])!;

    private static Action<object, object?> Set<TOwner, TValue>(PropertyInfo property)
    {
        var set = property.SetMethod!.CreateDelegate<Action<TOwner, TValue>>();
        return (owner, value) => set((TOwner)owner, (TValue)value!);
    }
}
