using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace Crm.Web.Infrastructure.Forms;

/// <summary>Reads <c>() => Input.Lines[i].Price</c> as the name it is posted under and the value it has, without compiling it.</summary>
internal static class FieldPath
{
    public static (string Name, object? Value) Read(LambdaExpression field)
    {
        var body = Unwrap(field.Body);
        return (Name(body), Value(body));
    }

    private static string Name(Expression part) => Unwrap(part) switch
    {
        // The page itself, or the closure that holds a local variable, has no name of its own.
        MemberExpression { Expression: null or ConstantExpression } member => member.Member.Name,
        MemberExpression member => $"{Name(member.Expression)}.{member.Member.Name}",
        MethodCallExpression { Object: { } list, Method.Name: "get_Item" } call =>
            string.Create(CultureInfo.InvariantCulture, $"{Name(list)}[{Value(call.Arguments[0])}]"),
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } index =>
            string.Create(CultureInfo.InvariantCulture, $"{Name(index.Left)}[{Value(index.Right)}]"),
        _ => throw Unusable(part),
    };

    private static object? Value(Expression part) => Unwrap(part) switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression member => Get(member.Member, member.Expression is null ? null : Value(member.Expression)),
        MethodCallExpression { Object: { } list, Method.Name: "get_Item" } call => Item(Value(list), Value(call.Arguments[0])),
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } index => Item(Value(index.Left), Value(index.Right)),
        _ => throw Unusable(part),
    };

    private static object? Get(MemberInfo member, object? owner) => member switch
    {
        PropertyInfo property => owner is null && !property.GetMethod!.IsStatic ? null : property.GetValue(owner),
        FieldInfo field => owner is null && !field.IsStatic ? null : field.GetValue(owner),
        _ => null,
    };

    private static object? Item(object? list, object? key) => (list, key) switch
    {
        (IList items, int index) => items[index],
        (IDictionary items, { } name) => items[name],
        _ => null,
    };

    private static Expression Unwrap(Expression part) =>
        part is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } cast ? Unwrap(cast.Operand) : part;

    private static ArgumentException Unusable(Expression part) =>
        new($"A field is named by properties and indexes, such as () => Input.Name or () => Input.Lines[i].Price; this is {part}.");
}
