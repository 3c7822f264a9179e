; Made from runtime/library/sha3.c by tools/build_runtime.py: do not edit.
%struct.algorithm = type { ptr, i64, i64, i64, i64, ptr, ptr, ptr }

@sha3_224 = internal constant %struct.algorithm { ptr @.str, i64 8, i64 28, i64 144, i64 360, ptr @start, ptr @update, ptr @finish }, align 8
@sha3_256 = internal constant %struct.algorithm { ptr @.str.1, i64 8, i64 32, i64 136, i64 360, ptr @start, ptr @update, ptr @finish }, align 8
@sha3_384 = internal constant %struct.algorithm { ptr @.str.2, i64 8, i64 48, i64 104, i64 360, ptr @start, ptr @update, ptr @finish }, align 8
@sha3_512 = internal constant %struct.algorithm { ptr @.str.3, i64 8, i64 64, i64 72, i64 360, ptr @start, ptr @update, ptr @finish }, align 8
@.str = private unnamed_addr constant [9 x i8] c"sha3_224\00", align 1
@permute.turn = internal unnamed_addr constant [24 x i8] c"\01\03\06\0A\0F\15\1C$-7\02\0E\1B)8\08\19+>\12'=\14,", align 16
@permute.lane = internal unnamed_addr constant [24 x i8] c"\0A\07\0B\11\12\03\05\10\08\15\18\04\0F\17\13\0D\0C\02\14\0E\16\09\06\01", align 16
@constants = internal unnamed_addr constant [24 x i64] [i64 1, i64 32898, i64 -9223372036854742902, i64 -9223372034707259392, i64 32907, i64 2147483649, i64 -9223372034707259263, i64 -9223372036854743031, i64 138, i64 136, i64 2147516425, i64 2147483658, i64 2147516555, i64 -9223372036854775669, i64 -9223372036854742903, i64 -9223372036854743037, i64 -9223372036854743038, i64 -9223372036854775680, i64 32778, i64 -9223372034707292150, i64 -9223372034707259263, i64 -9223372036854742912, i64 2147483649, i64 -9223372034707259384], align 16
@.str.1 = private unnamed_addr constant [9 x i8] c"sha3_256\00", align 1
@.str.2 = private unnamed_addr constant [9 x i8] c"sha3_384\00", align 1
@.str.3 = private unnamed_addr constant [9 x i8] c"sha3_512\00", align 1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_sha3_sha3_224() local_unnamed_addr #0 {
  ret ptr @sha3_224
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_sha3_sha3_256() local_unnamed_addr #0 {
  ret ptr @sha3_256
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_sha3_sha3_384() local_unnamed_addr #0 {
  ret ptr @sha3_384
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_sha3_sha3_512() local_unnamed_addr #0 {
  ret ptr @sha3_512
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal void @start(ptr noundef writeonly captures(none) initializes((160, 360)) %0) #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 160
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(200) %2, i8 0, i64 200, i1 false)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal void @update(ptr noundef %0, ptr noundef readonly captures(none) %1, i64 noundef %2) #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load ptr, ptr %0, align 8, !tbaa !8
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %7 = load i64, ptr %6, align 8, !tbaa !14
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load i64, ptr %8, align 8, !tbaa !17
  %10 = urem i64 %9, %7
  %11 = add i64 %9, %2
  store i64 %11, ptr %8, align 8, !tbaa !17
  %12 = icmp eq i64 %10, 0
  br i1 %12, label %22, label %13

13:                                               ; preds = %3
  %14 = sub nsw i64 %7, %10
  %15 = tail call i64 @llvm.smin.i64(i64 %2, i64 %14)
  %16 = getelementptr inbounds i8, ptr %4, i64 %10
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %16, ptr readonly align 1 %1, i64 %15, i1 false)
  %17 = add nsw i64 %15, %10
  %18 = icmp slt i64 %17, %7
  br i1 %18, label %34, label %19

19:                                               ; preds = %13
  tail call fastcc void @absorb(ptr noundef nonnull %0, ptr noundef nonnull %4, i64 noundef 1) #7
  %20 = getelementptr inbounds i8, ptr %1, i64 %15
  %21 = sub nsw i64 %2, %15
  br label %22

22:                                               ; preds = %19, %3
  %23 = phi i64 [ %21, %19 ], [ %2, %3 ]
  %24 = phi ptr [ %20, %19 ], [ %1, %3 ]
  %25 = icmp slt i64 %23, %7
  br i1 %25, label %31, label %26

26:                                               ; preds = %22
  %27 = sdiv i64 %23, %7
  tail call fastcc void @absorb(ptr noundef nonnull %0, ptr noundef %24, i64 noundef %27) #7
  %28 = mul nsw i64 %27, %7
  %29 = getelementptr inbounds i8, ptr %24, i64 %28
  %30 = srem i64 %23, %7
  br label %31

31:                                               ; preds = %26, %22
  %32 = phi i64 [ %30, %26 ], [ %23, %22 ]
  %33 = phi ptr [ %29, %26 ], [ %24, %22 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %4, ptr align 1 %33, i64 %32, i1 false)
  br label %34

34:                                               ; preds = %13, %31
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal void @finish(ptr noundef %0, ptr noundef writeonly captures(none) %1) #2 {
  %3 = load ptr, ptr %0, align 8, !tbaa !8
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %5 = load i64, ptr %4, align 8, !tbaa !14
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load i64, ptr %6, align 8, !tbaa !18
  %8 = urem i64 %7, %5
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %10 = getelementptr inbounds i8, ptr %9, i64 %8
  %11 = sub nsw i64 %5, %8
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %10, i8 0, i64 %11, i1 false)
  %12 = load i8, ptr %10, align 1, !tbaa !19
  %13 = xor i8 %12, 6
  store i8 %13, ptr %10, align 1, !tbaa !19
  %14 = getelementptr i8, ptr %9, i64 %5
  %15 = getelementptr i8, ptr %14, i64 -1
  %16 = load i8, ptr %15, align 1, !tbaa !19
  %17 = xor i8 %16, -128
  store i8 %17, ptr %15, align 1, !tbaa !19
  tail call fastcc void @absorb(ptr noundef nonnull %0, ptr noundef nonnull %9, i64 noundef 1) #7
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %19 = load ptr, ptr %0, align 8, !tbaa !8
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %21 = load i64, ptr %20, align 8, !tbaa !20
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %1, ptr nonnull align 8 %18, i64 %21, i1 false)
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @absorb(ptr noundef %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #2 {
  %4 = load ptr, ptr %0, align 8, !tbaa !8
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %6 = load i64, ptr %5, align 8, !tbaa !14
  %7 = icmp eq i64 %2, 0
  br i1 %7, label %341, label %8

8:                                                ; preds = %3
  %9 = sdiv i64 %6, 8
  %10 = icmp sgt i64 %6, 7
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 328
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 336
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 344
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 352
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 328
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 336
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 344
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 352
  %60 = and i64 %9, 1
  %61 = and i64 %6, 9223372036854775800
  %62 = icmp eq i64 %61, 8
  %63 = and i64 %9, 1152921504606846974
  %64 = icmp eq i64 %60, 0
  %65 = icmp ne i64 %60, 0
  br label %66

66:                                               ; preds = %8, %318
  %67 = phi ptr [ %1, %8 ], [ %320, %318 ]
  %68 = phi i64 [ %2, %8 ], [ %319, %318 ]
  br i1 %10, label %69, label %79

69:                                               ; preds = %66
  br i1 %62, label %71, label %322

70:                                               ; preds = %322
  br i1 %64, label %79, label %71

71:                                               ; preds = %70, %69
  %72 = phi i64 [ 0, %69 ], [ %338, %70 ]
  tail call void @llvm.assume(i1 %65)
  %73 = shl nsw i64 %72, 3
  %74 = getelementptr inbounds nuw i8, ptr %67, i64 %73
  %75 = load i64, ptr %74, align 1
  %76 = getelementptr inbounds nuw i64, ptr %11, i64 %72
  %77 = load i64, ptr %76, align 8, !tbaa !21
  %78 = xor i64 %77, %75
  store i64 %78, ptr %76, align 8, !tbaa !21
  br label %79

79:                                               ; preds = %71, %70, %66
  %80 = load i64, ptr %11, align 8, !tbaa !21
  %81 = load i64, ptr %14, align 8, !tbaa !21
  %82 = load i64, ptr %15, align 8, !tbaa !21
  %83 = load i64, ptr %16, align 8, !tbaa !21
  %84 = load i64, ptr %18, align 8, !tbaa !21
  %85 = load i64, ptr %19, align 8, !tbaa !21
  %86 = load i64, ptr %20, align 8, !tbaa !21
  %87 = load i64, ptr %23, align 8, !tbaa !21
  %88 = load i64, ptr %24, align 8, !tbaa !21
  %89 = load i64, ptr %25, align 8, !tbaa !21
  %90 = load i64, ptr %28, align 8, !tbaa !21
  %91 = load i64, ptr %29, align 8, !tbaa !21
  %92 = load i64, ptr %30, align 8, !tbaa !21
  %93 = load i64, ptr %32, align 8, !tbaa !21
  %94 = load i64, ptr %33, align 8, !tbaa !21
  %95 = load i64, ptr %34, align 8, !tbaa !21
  %96 = load i64, ptr %35, align 8, !tbaa !21
  br label %97

97:                                               ; preds = %211, %79
  %98 = phi i64 [ %96, %79 ], [ %311, %211 ]
  %99 = phi i64 [ %95, %79 ], [ %291, %211 ]
  %100 = phi i64 [ %94, %79 ], [ %271, %211 ]
  %101 = phi i64 [ %93, %79 ], [ %251, %211 ]
  %102 = phi i64 [ %92, %79 ], [ %308, %211 ]
  %103 = phi i64 [ %91, %79 ], [ %288, %211 ]
  %104 = phi i64 [ %90, %79 ], [ %268, %211 ]
  %105 = phi i64 [ %89, %79 ], [ %305, %211 ]
  %106 = phi i64 [ %88, %79 ], [ %285, %211 ]
  %107 = phi i64 [ %87, %79 ], [ %265, %211 ]
  %108 = phi i64 [ %86, %79 ], [ %302, %211 ]
  %109 = phi i64 [ %85, %79 ], [ %282, %211 ]
  %110 = phi i64 [ %84, %79 ], [ %262, %211 ]
  %111 = phi i64 [ %83, %79 ], [ %299, %211 ]
  %112 = phi i64 [ %82, %79 ], [ %279, %211 ]
  %113 = phi i64 [ %81, %79 ], [ %259, %211 ]
  %114 = phi i64 [ %80, %79 ], [ %315, %211 ]
  %115 = phi i64 [ 0, %79 ], [ %316, %211 ]
  %116 = load i64, ptr %13, align 8, !tbaa !21
  %117 = xor i64 %116, %114
  %118 = xor i64 %117, %113
  %119 = xor i64 %118, %112
  %120 = xor i64 %119, %111
  %121 = load i64, ptr %12, align 8, !tbaa !21
  %122 = load i64, ptr %17, align 8, !tbaa !21
  %123 = xor i64 %122, %121
  %124 = xor i64 %123, %110
  %125 = xor i64 %124, %109
  %126 = xor i64 %125, %108
  %127 = load i64, ptr %21, align 8, !tbaa !21
  %128 = load i64, ptr %22, align 8, !tbaa !21
  %129 = xor i64 %128, %127
  %130 = xor i64 %129, %107
  %131 = xor i64 %130, %106
  %132 = xor i64 %131, %105
  %133 = load i64, ptr %26, align 8, !tbaa !21
  %134 = load i64, ptr %27, align 8, !tbaa !21
  %135 = xor i64 %134, %133
  %136 = xor i64 %135, %104
  %137 = xor i64 %136, %103
  %138 = xor i64 %137, %102
  %139 = load i64, ptr %31, align 8, !tbaa !21
  %140 = xor i64 %101, %139
  %141 = xor i64 %140, %100
  %142 = xor i64 %141, %99
  %143 = xor i64 %142, %98
  %144 = tail call i64 @llvm.fshl.i64(i64 %126, i64 %126, i64 1)
  %145 = xor i64 %143, %144
  %146 = xor i64 %145, %114
  store i64 %146, ptr %11, align 8, !tbaa !21
  %147 = xor i64 %145, %116
  store i64 %147, ptr %13, align 8, !tbaa !21
  %148 = xor i64 %145, %113
  store i64 %148, ptr %14, align 8, !tbaa !21
  %149 = xor i64 %145, %112
  store i64 %149, ptr %15, align 8, !tbaa !21
  %150 = xor i64 %145, %111
  store i64 %150, ptr %16, align 8, !tbaa !21
  %151 = tail call i64 @llvm.fshl.i64(i64 %132, i64 %132, i64 1)
  %152 = xor i64 %151, %120
  %153 = xor i64 %152, %121
  store i64 %153, ptr %12, align 8, !tbaa !21
  %154 = xor i64 %152, %122
  store i64 %154, ptr %17, align 8, !tbaa !21
  %155 = xor i64 %152, %110
  store i64 %155, ptr %18, align 8, !tbaa !21
  %156 = xor i64 %152, %109
  store i64 %156, ptr %19, align 8, !tbaa !21
  %157 = xor i64 %152, %108
  store i64 %157, ptr %20, align 8, !tbaa !21
  %158 = tail call i64 @llvm.fshl.i64(i64 %138, i64 %138, i64 1)
  %159 = xor i64 %158, %126
  %160 = xor i64 %159, %127
  store i64 %160, ptr %21, align 8, !tbaa !21
  %161 = xor i64 %159, %128
  store i64 %161, ptr %22, align 8, !tbaa !21
  %162 = xor i64 %159, %107
  store i64 %162, ptr %23, align 8, !tbaa !21
  %163 = xor i64 %159, %106
  store i64 %163, ptr %24, align 8, !tbaa !21
  %164 = xor i64 %159, %105
  store i64 %164, ptr %25, align 8, !tbaa !21
  %165 = tail call i64 @llvm.fshl.i64(i64 %143, i64 %143, i64 1)
  %166 = xor i64 %165, %132
  %167 = xor i64 %166, %133
  store i64 %167, ptr %26, align 8, !tbaa !21
  %168 = xor i64 %166, %134
  store i64 %168, ptr %27, align 8, !tbaa !21
  %169 = xor i64 %166, %104
  store i64 %169, ptr %28, align 8, !tbaa !21
  %170 = xor i64 %166, %103
  store i64 %170, ptr %29, align 8, !tbaa !21
  %171 = xor i64 %166, %102
  store i64 %171, ptr %30, align 8, !tbaa !21
  %172 = tail call i64 @llvm.fshl.i64(i64 %120, i64 %120, i64 1)
  %173 = xor i64 %138, %172
  %174 = xor i64 %173, %139
  store i64 %174, ptr %31, align 8, !tbaa !21
  %175 = xor i64 %173, %101
  store i64 %175, ptr %32, align 8, !tbaa !21
  %176 = xor i64 %100, %173
  store i64 %176, ptr %33, align 8, !tbaa !21
  %177 = xor i64 %99, %173
  store i64 %177, ptr %34, align 8, !tbaa !21
  %178 = xor i64 %98, %173
  store i64 %178, ptr %35, align 8, !tbaa !21
  br label %179

179:                                              ; preds = %179, %97
  %180 = phi i64 [ 0, %97 ], [ %209, %179 ]
  %181 = phi i64 [ %153, %97 ], [ %200, %179 ]
  %182 = getelementptr inbounds nuw i8, ptr @permute.lane, i64 %180
  %183 = load i8, ptr %182, align 2, !tbaa !19
  %184 = zext i8 %183 to i64
  %185 = getelementptr inbounds nuw i64, ptr %11, i64 %184
  %186 = load i64, ptr %185, align 8, !tbaa !21
  %187 = getelementptr inbounds nuw i8, ptr @permute.turn, i64 %180
  %188 = load i8, ptr %187, align 2, !tbaa !19
  %189 = zext i8 %188 to i64
  %190 = shl i64 %181, %189
  %191 = sub nsw i64 64, %189
  %192 = and i64 %191, 4294967295
  %193 = lshr i64 %181, %192
  %194 = or i64 %193, %190
  store i64 %194, ptr %185, align 8, !tbaa !21
  %195 = or disjoint i64 %180, 1
  %196 = getelementptr inbounds nuw i8, ptr @permute.lane, i64 %195
  %197 = load i8, ptr %196, align 1, !tbaa !19
  %198 = zext i8 %197 to i64
  %199 = getelementptr inbounds nuw i64, ptr %11, i64 %198
  %200 = load i64, ptr %199, align 8, !tbaa !21
  %201 = getelementptr inbounds nuw i8, ptr @permute.turn, i64 %195
  %202 = load i8, ptr %201, align 1, !tbaa !19
  %203 = zext i8 %202 to i64
  %204 = shl i64 %186, %203
  %205 = sub nsw i64 64, %203
  %206 = and i64 %205, 4294967295
  %207 = lshr i64 %186, %206
  %208 = or i64 %207, %204
  store i64 %208, ptr %199, align 8, !tbaa !21
  %209 = add nuw nsw i64 %180, 2
  %210 = icmp eq i64 %209, 24
  br i1 %210, label %211, label %179, !llvm.loop !22

211:                                              ; preds = %179
  %212 = load i64, ptr %11, align 8, !tbaa !21
  %213 = load i64, ptr %36, align 8, !tbaa !21
  %214 = load i64, ptr %37, align 8, !tbaa !21
  %215 = load i64, ptr %38, align 8, !tbaa !21
  %216 = load i64, ptr %39, align 8, !tbaa !21
  %217 = xor i64 %213, -1
  %218 = and i64 %214, %217
  %219 = xor i64 %218, %212
  store i64 %219, ptr %11, align 8, !tbaa !21
  %220 = xor i64 %214, -1
  %221 = and i64 %215, %220
  %222 = xor i64 %221, %213
  store i64 %222, ptr %36, align 8, !tbaa !21
  %223 = xor i64 %215, -1
  %224 = and i64 %216, %223
  %225 = xor i64 %224, %214
  store i64 %225, ptr %37, align 8, !tbaa !21
  %226 = xor i64 %216, -1
  %227 = and i64 %212, %226
  %228 = xor i64 %227, %215
  store i64 %228, ptr %38, align 8, !tbaa !21
  %229 = xor i64 %212, -1
  %230 = and i64 %213, %229
  %231 = xor i64 %216, %230
  store i64 %231, ptr %39, align 8, !tbaa !21
  %232 = load i64, ptr %40, align 8, !tbaa !21
  %233 = load i64, ptr %41, align 8, !tbaa !21
  %234 = load i64, ptr %42, align 8, !tbaa !21
  %235 = load i64, ptr %43, align 8, !tbaa !21
  %236 = load i64, ptr %44, align 8, !tbaa !21
  %237 = xor i64 %233, -1
  %238 = and i64 %234, %237
  %239 = xor i64 %238, %232
  store i64 %239, ptr %40, align 8, !tbaa !21
  %240 = xor i64 %234, -1
  %241 = and i64 %235, %240
  %242 = xor i64 %241, %233
  store i64 %242, ptr %41, align 8, !tbaa !21
  %243 = xor i64 %235, -1
  %244 = and i64 %236, %243
  %245 = xor i64 %244, %234
  store i64 %245, ptr %42, align 8, !tbaa !21
  %246 = xor i64 %236, -1
  %247 = and i64 %232, %246
  %248 = xor i64 %247, %235
  store i64 %248, ptr %43, align 8, !tbaa !21
  %249 = xor i64 %232, -1
  %250 = and i64 %233, %249
  %251 = xor i64 %236, %250
  store i64 %251, ptr %44, align 8, !tbaa !21
  %252 = load i64, ptr %45, align 8, !tbaa !21
  %253 = load i64, ptr %46, align 8, !tbaa !21
  %254 = load i64, ptr %47, align 8, !tbaa !21
  %255 = load i64, ptr %48, align 8, !tbaa !21
  %256 = load i64, ptr %49, align 8, !tbaa !21
  %257 = xor i64 %253, -1
  %258 = and i64 %254, %257
  %259 = xor i64 %258, %252
  store i64 %259, ptr %45, align 8, !tbaa !21
  %260 = xor i64 %254, -1
  %261 = and i64 %255, %260
  %262 = xor i64 %261, %253
  store i64 %262, ptr %46, align 8, !tbaa !21
  %263 = xor i64 %255, -1
  %264 = and i64 %256, %263
  %265 = xor i64 %264, %254
  store i64 %265, ptr %47, align 8, !tbaa !21
  %266 = xor i64 %256, -1
  %267 = and i64 %252, %266
  %268 = xor i64 %267, %255
  store i64 %268, ptr %48, align 8, !tbaa !21
  %269 = xor i64 %252, -1
  %270 = and i64 %253, %269
  %271 = xor i64 %256, %270
  store i64 %271, ptr %49, align 8, !tbaa !21
  %272 = load i64, ptr %50, align 8, !tbaa !21
  %273 = load i64, ptr %51, align 8, !tbaa !21
  %274 = load i64, ptr %52, align 8, !tbaa !21
  %275 = load i64, ptr %53, align 8, !tbaa !21
  %276 = load i64, ptr %54, align 8, !tbaa !21
  %277 = xor i64 %273, -1
  %278 = and i64 %274, %277
  %279 = xor i64 %278, %272
  store i64 %279, ptr %50, align 8, !tbaa !21
  %280 = xor i64 %274, -1
  %281 = and i64 %275, %280
  %282 = xor i64 %281, %273
  store i64 %282, ptr %51, align 8, !tbaa !21
  %283 = xor i64 %275, -1
  %284 = and i64 %276, %283
  %285 = xor i64 %284, %274
  store i64 %285, ptr %52, align 8, !tbaa !21
  %286 = xor i64 %276, -1
  %287 = and i64 %272, %286
  %288 = xor i64 %287, %275
  store i64 %288, ptr %53, align 8, !tbaa !21
  %289 = xor i64 %272, -1
  %290 = and i64 %273, %289
  %291 = xor i64 %276, %290
  store i64 %291, ptr %54, align 8, !tbaa !21
  %292 = load i64, ptr %55, align 8, !tbaa !21
  %293 = load i64, ptr %56, align 8, !tbaa !21
  %294 = load i64, ptr %57, align 8, !tbaa !21
  %295 = load i64, ptr %58, align 8, !tbaa !21
  %296 = load i64, ptr %59, align 8, !tbaa !21
  %297 = xor i64 %293, -1
  %298 = and i64 %294, %297
  %299 = xor i64 %298, %292
  store i64 %299, ptr %55, align 8, !tbaa !21
  %300 = xor i64 %294, -1
  %301 = and i64 %295, %300
  %302 = xor i64 %301, %293
  store i64 %302, ptr %56, align 8, !tbaa !21
  %303 = xor i64 %295, -1
  %304 = and i64 %296, %303
  %305 = xor i64 %304, %294
  store i64 %305, ptr %57, align 8, !tbaa !21
  %306 = xor i64 %296, -1
  %307 = and i64 %292, %306
  %308 = xor i64 %307, %295
  store i64 %308, ptr %58, align 8, !tbaa !21
  %309 = xor i64 %292, -1
  %310 = and i64 %293, %309
  %311 = xor i64 %296, %310
  store i64 %311, ptr %59, align 8, !tbaa !21
  %312 = getelementptr inbounds nuw i64, ptr @constants, i64 %115
  %313 = load i64, ptr %312, align 8, !tbaa !21
  %314 = load i64, ptr %11, align 8, !tbaa !21
  %315 = xor i64 %314, %313
  store i64 %315, ptr %11, align 8, !tbaa !21
  %316 = add nuw nsw i64 %115, 1
  %317 = icmp eq i64 %316, 24
  br i1 %317, label %318, label %97, !llvm.loop !24

318:                                              ; preds = %211
  %319 = add nsw i64 %68, -1
  %320 = getelementptr inbounds i8, ptr %67, i64 %6
  %321 = icmp eq i64 %319, 0
  br i1 %321, label %341, label %66, !llvm.loop !25

322:                                              ; preds = %69, %322
  %323 = phi i64 [ %338, %322 ], [ 0, %69 ]
  %324 = phi i64 [ %339, %322 ], [ 0, %69 ]
  %325 = shl nsw i64 %323, 3
  %326 = getelementptr inbounds nuw i8, ptr %67, i64 %325
  %327 = load i64, ptr %326, align 1
  %328 = getelementptr inbounds nuw i64, ptr %11, i64 %323
  %329 = load i64, ptr %328, align 8, !tbaa !21
  %330 = xor i64 %329, %327
  store i64 %330, ptr %328, align 8, !tbaa !21
  %331 = or disjoint i64 %323, 1
  %332 = shl nsw i64 %331, 3
  %333 = getelementptr inbounds nuw i8, ptr %67, i64 %332
  %334 = load i64, ptr %333, align 1
  %335 = getelementptr inbounds nuw i64, ptr %11, i64 %331
  %336 = load i64, ptr %335, align 8, !tbaa !21
  %337 = xor i64 %336, %334
  store i64 %337, ptr %335, align 8, !tbaa !21
  %338 = add nuw nsw i64 %323, 2
  %339 = add i64 %324, 2
  %340 = icmp eq i64 %339, %63
  br i1 %340, label %70, label %322, !llvm.loop !26

341:                                              ; preds = %318, %3
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nobuiltin "no-builtins" }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !11, i64 0}
!9 = !{!"sha3", !10, i64 0, !6, i64 160}
!10 = !{!"gathered", !11, i64 0, !13, i64 8, !6, i64 16}
!11 = !{!"p1 _ZTS9algorithm", !12, i64 0}
!12 = !{!"any pointer", !6, i64 0}
!13 = !{!"long long", !6, i64 0}
!14 = !{!15, !13, i64 24}
!15 = !{!"algorithm", !16, i64 0, !13, i64 8, !13, i64 16, !13, i64 24, !13, i64 32, !12, i64 40, !12, i64 48, !12, i64 56}
!16 = !{!"p1 omnipotent char", !12, i64 0}
!17 = !{!10, !13, i64 8}
!18 = !{!9, !13, i64 8}
!19 = !{!6, !6, i64 0}
!20 = !{!15, !13, i64 16}
!21 = !{!13, !13, i64 0}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.mustprogress"}
!24 = distinct !{!24, !23}
!25 = distinct !{!25, !23}
!26 = distinct !{!26, !23}
