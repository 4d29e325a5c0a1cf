package org.lessons.model.shape;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Spins the class by which a type of record is read and made, as one would write it by hand: a switch over the accessors,
 * and a call of the constructor.
 *
 * <p>The format is that of chapter 4 of the Java Virtual Machine Specification, version 52.
 */
final class Spinner {

    private static final int VERSION = 52;
    private static final int MAGIC = 0xCAFEBABE;
    private static final int FINAL_SUPER_SYNTHETIC = 0x1030;
    private static final int PUBLIC = 1;
    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int METHOD = 10;
    private static final int NAME_AND_TYPE = 12;
    private static final int ALOAD_0 = 0x2a;
    private static final int ALOAD_1 = 0x2b;
    private static final int ILOAD_2 = 0x1c;
    private static final int AALOAD = 0x32;
    private static final int SIPUSH = 0x11;
    private static final int DUP = 0x59;
    private static final int TABLESWITCH = 0xaa;
    private static final int ARETURN = 0xb0;
    private static final int RETURN = 0xb1;
    private static final int INVOKEVIRTUAL = 0xb6;
    private static final int INVOKESPECIAL = 0xb7;
    private static final int NEW = 0xbb;
    private static final int CHECKCAST = 0xc0;
    private static final int ACONST_NULL = 0x01;
    private static final int BRANCH = 8; // how many bytes a branch has

    private final String type;
    private final RecordComponent[] components;
    private final Map<String, Integer> known = new LinkedHashMap<>();
    private final ByteArrayOutputStream poolBytes = new ByteArrayOutputStream();
    private final DataOutputStream pool = new DataOutputStream(poolBytes);

    private Spinner(Class<? extends Record> type) {
        this.type = internal(type);
        this.components = type.getRecordComponents();
    }

    /**
     * The class for that record, an instance of it; empty where this module's loader does not know the record, and where no
     * class can be made.
     */
    static Optional<Access> access(MethodHandles.Lookup lookup, Class<? extends Record> type) {
        // A primitive is refused when the parts are made.
        if (Arrays.stream(type.getRecordComponents())
                .anyMatch(held -> held.getType().isPrimitive())) {
            return Optional.empty();
        }
        try {
            if (Class.forName(type.getName(), false, lookup.lookupClass().getClassLoader()) != type) {
                return Optional.empty();
            }
            MethodHandles.Lookup spun = lookup.defineHiddenClass(new Spinner(type).bytes(), true);
            return Optional.of((Access) spun.findConstructor(spun.lookupClass(), MethodType.methodType(void.class))
                    .invoke());
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            // A native image makes no classes as it runs, and a hardened host may forbid it, each saying so in its own
            // way: handles serve there as well.
            return Optional.empty();
        }
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        out.writeShort(FINAL_SUPER_SYNTHETIC);
        out.writeShort(classOf(internal(Access.class) + "OfRecord"));
        out.writeShort(classOf(internal(Object.class)));
        out.writeShort(1);
        out.writeShort(classOf(internal(Access.class)));
        out.writeShort(0); // no fields
        out.writeShort(3);
        method(out, "<init>", "()V", 1, 1, constructor(), 0);
        method(out, "read", "(Ljava/lang/Record;I)Ljava/lang/Object;", 1, 3, read(), components.length + 1);
        int most = components.length + 3;
        method(out, "build", "([Ljava/lang/Object;)Ljava/lang/Record;", most, 2, build(), 0);
        out.writeShort(0); // no attributes

        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream whole = new DataOutputStream(all);
        whole.writeInt(MAGIC);
        whole.writeInt(VERSION);
        whole.writeShort(known.size() + 1);
        poolBytes.writeTo(whole);
        body.writeTo(whole);
        return all.toByteArray();
    }

    private byte[] constructor() throws IOException {
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(code);
        out.writeByte(ALOAD_0);
        call(out, INVOKESPECIAL, internal(Object.class), "<init>", "()V");
        out.writeByte(RETURN);
        return code.toByteArray();
    }

    /** A switch whose branches are as long as each other; no component is the last, and answers null. */
    private byte[] read() throws IOException {
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(code);
        out.writeByte(ILOAD_2);
        out.writeByte(TABLESWITCH);
        out.writeShort(0); // the table is aligned to four bytes
        int first = firstBranch();
        out.writeInt(first + components.length * BRANCH - 1);
        out.writeInt(0);
        out.writeInt(components.length - 1);
        for (int i = 0; i < components.length; i++) {
            out.writeInt(first + i * BRANCH - 1);
        }
        for (RecordComponent component : components) {
            out.writeByte(ALOAD_1);
            cast(out, type);
            call(out, INVOKEVIRTUAL, type, component.getName(), "()" + descriptor(component.getType()));
            out.writeByte(ARETURN);
        }
        out.writeByte(ACONST_NULL);
        out.writeByte(ARETURN);
        return code.toByteArray();
    }

    private int firstBranch() {
        return 4 + 3 * Integer.BYTES + components.length * Integer.BYTES;
    }

    private byte[] build() throws IOException {
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(code);
        StringBuilder parameters = new StringBuilder("(");
        out.writeByte(NEW);
        out.writeShort(classOf(type));
        out.writeByte(DUP);
        for (int i = 0; i < components.length; i++) {
            Class<?> held = components[i].getType();
            parameters.append(descriptor(held));
            out.writeByte(ALOAD_1);
            out.writeByte(SIPUSH);
            out.writeShort(i);
            out.writeByte(AALOAD);
            cast(out, internal(held));
        }
        call(out, INVOKESPECIAL, type, "<init>", parameters.append(")V").toString());
        out.writeByte(ARETURN);
        return code.toByteArray();
    }

    private void method(
            DataOutputStream out, String name, String descriptor, int stack, int locals, byte[] code, int branches)
            throws IOException {
        out.writeShort(PUBLIC);
        out.writeShort(utf8(name));
        out.writeShort(utf8(descriptor));
        out.writeShort(1);
        // Where branches meet, the verifier is told that nothing is on the stack: 251 is "as before, so far on".
        int frames = branches == 0 ? 0 : 2 + branches * 3;
        out.writeShort(utf8("Code"));
        out.writeInt(12 + code.length + (branches == 0 ? 0 : 6 + frames));
        out.writeShort(stack);
        out.writeShort(locals);
        out.writeInt(code.length);
        out.write(code);
        out.writeShort(0); // catches nothing
        out.writeShort(branches == 0 ? 0 : 1);
        if (branches > 0) {
            out.writeShort(utf8("StackMapTable"));
            out.writeInt(frames);
            out.writeShort(branches);
            for (int i = 0; i < branches; i++) {
                out.writeByte(251);
                out.writeShort(i == 0 ? firstBranch() : BRANCH - 1);
            }
        }
    }

    private void cast(DataOutputStream out, String to) throws IOException {
        out.writeByte(CHECKCAST);
        out.writeShort(classOf(to));
    }

    private void call(DataOutputStream out, int how, String owner, String name, String descriptor) throws IOException {
        out.writeByte(how);
        int nameAndType = constant(NAME_AND_TYPE, name + descriptor, utf8(name), utf8(descriptor));
        out.writeShort(constant(METHOD, owner + "." + name + descriptor, classOf(owner), nameAndType));
    }

    private int classOf(String name) throws IOException {
        return constant(CLASS, name, utf8(name));
    }

    private int utf8(String text) throws IOException {
        Integer at = known.get(UTF8 + ":" + text);
        if (at != null) {
            return at;
        }
        pool.writeByte(UTF8);
        pool.writeUTF(text);
        known.put(UTF8 + ":" + text, known.size() + 1);
        return known.size();
    }

    /** Where the constant stands that refers to these others. */
    private int constant(int tag, String name, int... others) throws IOException {
        Integer at = known.get(tag + ":" + name);
        if (at != null) {
            return at;
        }
        pool.writeByte(tag);
        for (int other : others) {
            pool.writeShort(other);
        }
        known.put(tag + ":" + name, known.size() + 1);
        return known.size();
    }

    private static String internal(Class<?> of) {
        return of.getName().replace('.', '/');
    }

    private static String descriptor(Class<?> of) {
        return of.descriptorString();
    }
}
